// SPDX-License-Identifier: EUPL-1.2
// An installation whose receiver is no partner yet keeps nothing of anybody, and says who does help.
import { expect, test } from 'vitest'
import { submitReports } from '#modules/reports'
import { receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'

const program = await testContext()
Object.assign(program.ctx.settings, { isProduction: true, intakeOrganisation: 'meldpunt-voorbeeld' })
const site = await testSite(program)
const receiptCode = receiptCodeOf(Buffer.from(program.ctx.secrets.token(12), 'base64url'))
const kept = async () => (await program.ctx.db.pool.query('select id from reports.report')).rows.length
const name = (id: string) =>
  program.ctx.db.pool.query(
    `insert into partners.organisation (id, name, kind) values ($1, 'Meldpunt', 'reporting-point')`,
    [id],
  )

test('the form is not offered, a report that comes all the same is refused, and with the partner there both go', async () => {
  const page = await site.inject({ url: '/melden' })
  expect(page.body).toContain('Hier kunt u nog niet melden')
  expect(page.body).not.toContain('<form')
  const report = { identifiers: [], narrative: 'Er belde iemand van mijn bank.' }
  await expect(submitReports(program.visitor, [report], { origin: 'web', receiptCode })).rejects.toMatchObject({
    status: 503,
  })
  expect(await kept()).toBe(0)
  await name('meldpunt-voorbeeld')
  expect((await site.inject({ url: '/melden' })).body).toContain('<form')
  await submitReports(program.visitor, [report], { origin: 'web', receiptCode })
  expect(await kept()).toBe(1)
})
