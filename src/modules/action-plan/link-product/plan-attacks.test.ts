// SPDX-License-Identifier: EUPL-1.2
// Ways to make the plan look better than it is: none of them turns an action green, or takes it out of what is late.
import { afterAll, describe, expect, it } from 'vitest'
import { asSystem, type Context } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { html, openWebWorld, sitesAt } from '../../shield/fetch-evidence/web-world.fixture.ts'
import { productKindNames } from '../find-product/product-kind.ts'
import { keepAction } from '../keep-action/keep-action.command.ts'
import { noteOpened } from '../plan/item.store.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { planTransaction } from '../plan/who.query.ts'
import { planStanding, type StandingAction } from '../standing/plan-standing.query.ts'
import { confirmProduct, linkOutside, linkProduct, unlinkProduct } from './link-product.command.ts'
import { openLinks } from './open-links.command.ts'
import { fits, fitting, kindsThatFit } from './what-fits.ts'

const test = await testContext({ demo: true })
const host = 'autoriteit.example'
const world = await openWebWorld(host)
afterAll(() => world.close())

const secretary = test.as('ministerie-demo', 'plan:read', 'plan:write', 'plan:update')
const bank = test.as('deltabank-demo', 'plan:read', 'plan:update')
const reader = test.as('gemeente-demo', 'plan:read')
const register = 'reporting-points register'

async function action(title: string): Promise<StandingAction> {
  const plan = await planStanding(test.visitor, 2023)
  const found = plan?.actions.find((one) => one.title.startsWith(title))
  if (!found) throw new Error(title)
  return found
}
const idOf = async (title: string) => (await action(title)).id
const under = (ctx: Context, ...ids: string[]): Context => ({
  ...ctx,
  actor: { ...ctx.actor, accounts: ids } as Context['actor'],
})
const accountOf = ({ actor }: Context) => ('id' in actor ? actor.id : '')

describe('a link to an unrelated product', () => {
  it('is refused: a calendar of campaigns is no talk with the regulator', async () => {
    const talk = await idOf('Overleg met de Autoriteit')
    const key = 'campaign-calendar'
    const calendar = (await action('Opstellen campagnekalender')).products.find(({ kind }) => kind === key)
    const wrong = linkProduct(secretary, talk, { product: `${key} ${calendar?.reference}` })
    await expect(wrong).rejects.toMatchObject({ fields: [{ field: 'product', code: message.doesNotFit }] })
    expect((await action('Overleg met de Autoriteit')).standing).toBe('overdue')
  })

  it('cannot be made with any kind of product for what is no product: a talk, a decision, a group, a law', async () => {
    for (const title of [
      'Overleg met de Autoriteit Persoonsgegevens',
      'Inrichten breed overleg communicatieadviseurs',
      'Onderzoek Juridische waarborgen bij gegevensdeling',
      'Presentatie plannen',
      '',
    ])
      expect(kindsThatFit(title), title).toEqual([])
    // And no row of the table lets everything through.
    for (const { of, kinds } of fitting) expect(kinds.length, of).toBeLessThan(3)
    for (const kind of productKindNames) expect(fits(kind, 'Overleg met de Autoriteit Persoonsgegevens')).toBe(false)
  })
})

describe('a link by one person', () => {
  it('counts once somebody else confirmed it: not under another account, not who carries it out, not who only reads', async () => {
    const title = 'Inventarisatie bestaande meldpunten'
    const id = await idOf(title)
    const owner = test.as((await action(title)).ownerId ?? '', 'plan:read', 'plan:update')
    await unlinkProduct(secretary, id, register)
    await linkProduct(secretary, id, { product: register })
    expect(await action(title)).toMatchObject({ standing: 'claimed' })
    expect((await action(title)).reasons).toEqual(['product-unconfirmed', 'quarter-passed'])
    const second = under(test.as('politie-demo', 'plan:read', 'plan:update'), accountOf(secretary))
    for (const same of [secretary, second, owner])
      await expect(confirmProduct(same, id, register)).rejects.toMatchObject({ status: 409 })
    await expect(confirmProduct(reader, id, register)).rejects.toMatchObject({ status: 403 })
    await expect(confirmProduct(test.visitor, id, register)).rejects.toMatchObject({ status: 403 })
    await confirmProduct(bank, id, register)
    expect((await action(title)).standing).toBe('done')
    await expect(confirmProduct(bank, id, register)).rejects.toMatchObject({ status: 404 })
    const { rows } = await test.ctx.db.pool.query(
      'select linked_by from action_plan.product where action_id = $1 and approved_at is not null',
      [id],
    )
    expect(rows).toEqual([{ linked_by: null }])
  })

  it('of before there were two counts no more, until a second person looks', async () => {
    const title = 'Inventarisatie bestaande en gewenste'
    expect((await action(title)).standing).toBe('done')
    await test.ctx.db.pool.query('update action_plan.product set approved_at = null where action_id = $1', [
      await idOf(title),
    ])
    expect((await action(title)).standing).toBe('claimed')
    const [product] = (await action(title)).products
    await confirmProduct(bank, await idOf(title), `${product?.kind} ${product?.reference}`)
    expect((await action(title)).standing).toBe('done')
  })
})

describe('a result outside the platform', () => {
  const title = 'Overleg met de Autoriteit'
  const address = `https://${host}/verslag`
  const told = { outsideTitle: 'Verslag van het overleg (verzonnen)', address, seenOn: '1-12-2026' }
  const opened = () => openLinks(test.ctx, world.outside)

  it('counts with a source that anybody can open, the day on which it was seen, and a second person', async () => {
    test.setNow(new Date('2026-12-02T11:00:00Z'))
    const id = await idOf(title)
    for (const wrong of [
      { address: 'http://binnen' },
      { address: 'javascript:alert(1)' },
      { seenOn: '' },
      { seenOn: '1-1-2099' },
    ])
      await expect(linkOutside(secretary, id, { ...told, ...wrong })).rejects.toMatchObject({ fields: [{}] })
    await linkOutside(secretary, id, told)
    expect((await action(title)).standing).toBe('claimed')
    await confirmProduct(bank, id, `outside ${address}`)
    expect(await action(title)).toMatchObject({
      standing: 'done',
      products: [{ href: address, seenOn: '2026-12-01', isUnconfirmed: false }],
    })
  })

  it('turns the action back when its link is dead, at once when the site says so and after three silent days, and counts again when it opens', async () => {
    world.records.set(host, [[sitesAt]])
    const page = html('<title>Verslag</title>')
    world.pages.set(`${host}/verslag`, page)
    expect(await opened()).toBe(1)
    expect((await action(title)).standing).toBe('done')
    world.pages.delete(`${host}/verslag`)
    await opened()
    expect(await action(title)).toMatchObject({ standing: 'claimed', products: [{ href: null }] })
    expect((await action(title)).reasons).toContain('product-gone')
    world.pages.set(`${host}/verslag`, page)
    await opened()
    expect((await action(title)).standing).toBe('done')
    world.pages.set(`${host}/verslag`, (request) => request.socket.destroy())
    for (const standing of ['done', 'done', 'claimed']) {
      await opened()
      expect((await action(title)).standing).toBe(standing)
    }
  })

  it('is asked within a time, and no more once it was silent for a month', async () => {
    world.pages.set(`${host}/verslag`, () => {})
    expect(await openLinks(test.ctx, { ...world.outside, milliseconds: 50 })).toBe(1)
    const system = asSystem(test.ctx, 'action-plan.open-links')
    await planTransaction(system, (tx) => noteOpened(tx, address, 30, test.ctx.now()))
    expect(await opened()).toBe(0)
    expect(await openLinks(test.ctx, null)).toBe(0)
  })
})

describe('a later quarter', () => {
  it('does not make late what was promised earlier any less late', async () => {
    const title = 'Extern privacy advies'
    expect((await action(title)).standing).toBe('overdue')
    const later = { ownerId: '', groupName: 'Kerngroep', planning: 'Q3 2031', planningBecause: 'Er was geen geld.' }
    await keepAction(secretary, await idOf(title), later)
    expect(await action(title)).toMatchObject({ standing: 'overdue', reasons: ['quarter-passed'] })
    // Nor by way of a planning that promises nothing.
    await keepAction(secretary, await idOf(title), { ...later, planning: 'Doorlopend' })
    await keepAction(secretary, await idOf(title), later)
    expect((await action(title)).standing).toBe('overdue')
  })
})
