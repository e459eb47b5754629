// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { headlineFigure } from '#modules/statistics'
import { testContext } from '../../../../tests/context.ts'

const test = await testContext()

it('proves its point with a figure from the publisher itself, in both languages', async () => {
  const dutch = await headlineFigure(test.visitor, 'nl')
  expect(dutch?.text).toContain('40.000 tot 50.000 aangiften')
  expect(dutch?.source).toMatchObject({
    name: 'Politie, 2023',
    url: expect.stringContaining('https://www.politie.nl/'),
  })
  expect((await headlineFigure(test.visitor, 'en'))?.text).toContain('40,000 to 50,000 criminal complaints')
})

it('prefers the number of people as soon as that was read at the source', async () => {
  await sql`update statistics.observation set source_kind = 'primary' where indicator = 'victims'`.execute(
    test.ctx.db.kysely,
  )
  expect((await headlineFigure(test.visitor, 'nl'))?.text).toContain('In 2025 werden ongeveer 2.500.000 mensen')
})

it('says nothing rather than something from the news', async () => {
  await sql`update statistics.observation set source_kind = 'secondary'`.execute(test.ctx.db.kysely)
  expect(await headlineFigure(test.visitor, 'nl')).toBeNull()
})
