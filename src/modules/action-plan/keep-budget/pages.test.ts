// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { actionPath } from '../plan/addresses.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const secretary = asActor('person', 'ministerie-demo', ['plan:read', 'plan:write'])
const { get, post } = visitorOf(() => site, secretary)

it('money of an action is written down by the secretary, and read by who pays and who answers for it', async () => {
  const { rows } = await test.ctx.db.pool.query(
    `select id from action_plan.action where owner_id = 'politie-demo' order by position limit 1`,
  )
  const page = actionPath(rows[0]?.id)
  const line = {
    intent: 'budget',
    payer: 'deltabank-demo',
    forWhat: 'Een meting',
    budgetKind: 'reserved',
    year: '2027',
  }
  const wrong = await post(page, { ...line, amount: 'veel' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('value="veel"')
  expect((await post(page, { ...line, amount: '25.000' })).statusCode).toBe(303)
  expect((await post(page, { ...line, budgetKind: 'spent', amount: '30.000,50' })).statusCode).toBe(303)
  expect(textOf((await get(page)).body)).toMatch(
    /2027 € 25\.000(,00)? € 30\.000,50 € ?[-−] ?5\.000,50|[-−]€ ?5\.000,50/,
  )
  const reader = (organisation: string) => asActor('person', organisation, ['plan:read', 'plan:update'])
  for (const organisation of ['deltabank-demo', 'politie-demo'])
    expect(textOf((await get(page, reader(organisation))).body), organisation).toContain('Een meting')
  expect(textOf((await get(page, reader('gemeente-demo'))).body)).not.toContain('Een meting')
  const refused = await post(page, { ...line, amount: '1' }, reader('politie-demo'))
  expect(refused.statusCode).toBe(403)

  const id = /value="unpay ([^"]+)"/.exec((await get(page)).body)?.[1] ?? ''
  expect((await post(page, { intent: `unpay ${id}` }, reader('politie-demo'))).statusCode).toBe(403)
  expect((await post(page, { intent: `unpay ${id}` })).statusCode).toBe(303)
  expect((await post(page, { intent: `unpay ${id}` })).statusCode).toBe(404)
}, 60_000)
