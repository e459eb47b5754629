// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { headlineFigure } from '#modules/statistics'
import { testContext } from '../../../../tests/context.ts'

const test = await testContext()

it('proves its point with a figure from the publisher itself, in both languages', async () => {
  const dutch = await headlineFigure(test.visitor, 'nl')
  expect(dutch?.text).toContain('In 2022 werden ongeveer 2.200.000 mensen')
  expect(dutch?.source).toMatchObject({ name: 'CBS, 2022', url: expect.stringContaining('https://www.cbs.nl/') })
  expect((await headlineFigure(test.visitor, 'en'))?.text).toContain('about 2,200,000 people')
})

it('takes the newest number of people that was read at the source, and another figure when there is none', async () => {
  await sql`update statistics.observation set source_kind = 'primary' where indicator = 'victims'`.execute(
    test.ctx.db.kysely,
  )
  expect((await headlineFigure(test.visitor, 'nl'))?.text).toContain('In 2025 werden ongeveer 2.500.000 mensen')
  await sql`update statistics.observation set source_kind = 'secondary' where indicator = 'victims'`.execute(
    test.ctx.db.kysely,
  )
  expect((await headlineFigure(test.visitor, 'nl'))?.text).toContain('40.000 tot 50.000 aangiften')
})

it('says nothing rather than something from the news', async () => {
  await sql`update statistics.observation set source_kind = 'secondary'`.execute(test.ctx.db.kysely)
  expect(await headlineFigure(test.visitor, 'nl')).toBeNull()
})
