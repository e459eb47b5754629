// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Context, subjectOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { rebuildCases } from '#modules/cases'
import { testContext } from '../../../../tests/context.ts'
import { assignWork } from '../assign-work/assign-work.command.ts'
import { fileOne } from '../show-case/filed.fixture.ts'
import { whoWorksOn } from './who-works-on.query.ts'

const program = await testContext()

const take = (ctx: Context, reportId: string) => assignWork(ctx, { reportId, to: subjectOf(ctx.actor).id })

test('a colleague is named, another organisation is not, and without an agreement not even that it is there', async () => {
  const may = ['reports:read', 'cases:read', 'cases:work'] as const
  const [milan, anh] = [program.as('deltabank-demo', ...may), program.as('deltabank-demo', ...may)]
  const lieke = program.as('polderbank-demo', ...may)
  const anchor = await fileOne(program.ctx, { account: 810_001 })
  const second = await fileOne(program.ctx, { account: 810_001 })
  const theirs = await fileOne(program.ctx, { account: 810_001, org: 'polderbank-demo' })
  const apart = await fileOne(program.ctx, { account: 810_002, org: 'polderbank-demo' })
  await program.settle()
  expect(await whoWorksOn(milan, anchor)).toEqual({ colleagues: [], isAlsoElsewhere: false })

  await take(milan, anchor)
  await take(anh, second)
  await take(lieke, apart)
  expect(await whoWorksOn(milan, anchor)).toMatchObject({
    colleagues: [{ name: 'Test Persoon', reports: 1 }],
    isAlsoElsewhere: false,
  })
  await take(lieke, theirs)
  expect(await whoWorksOn(milan, anchor)).toMatchObject({ isAlsoElsewhere: true })
  const alone = { ...milan, settings: { ...milan.settings, linkTogether: false } }
  expect(await whoWorksOn(alone, anchor)).toMatchObject({ isAlsoElsewhere: false })
  expect(JSON.stringify(await whoWorksOn(milan, anchor))).not.toContain('polderbank')

  await rebuildCases({ ...program.ctx, settings: alone.settings })
  await program.settle()
  expect(await whoWorksOn(alone, anchor)).toMatchObject({
    colleagues: [{ name: 'Test Persoon', reports: 1 }],
    isAlsoElsewhere: false,
  })
})

test('the database itself shows no assignment of another organisation', async () => {
  const own = program.as('deltabank-demo', 'cases:work')
  const rows = await transaction(own, (tx) =>
    sql<{
      org: string
    }>`select distinct organisation_id as org from casework.work where assigned_to is not null`.execute(tx),
  )
  expect(rows.rows).toEqual([{ org: 'deltabank-demo' }])
})
