// SPDX-License-Identifier: EUPL-1.2
// Before a campaign begins it is fixed how its first goal is measured, or said why it is not; nothing of that leaks an embargo.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listEvaluations } from '#modules/evaluations'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { proposeMessage, signMessage } from '../agree-message/agree-message.command.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { selectCampaign } from '../campaign/campaign.store.ts'
import { adviserTransaction } from '../message/who.query.ts'
import { campaignForm } from '../plan-campaign/campaigns.fixture.ts'
import {
  cancelCampaign,
  changeCampaign,
  draftCampaign,
  liftEmbargo,
  proposeCampaign,
} from '../plan-campaign/plan-campaign.command.ts'
import { measuredHow } from './measurement.ts'
import { agreeToCampaign, approveCampaign } from '../plan-campaign/settle-campaign.command.ts'
import { findPublicCampaign } from '../show-year/public-campaigns.query.ts'

let test: TestContext
let messageId: string
beforeAll(async () => {
  test = await testContext({ demo: false })
  test.setNow(new Date('2026-11-28T11:00:00Z'))
  await test.ctx.db.pool.query(`insert into partners.organisation (id, name, kind, is_publishing)
    select id, id, 'bank', false from unnest(array['bank-a', 'bank-b', 'bank-c']) id on conflict do nothing`)
  messageId = await proposeMessage(of('bank-a'), messageForm)
  await signMessage(of('bank-b'), messageId, 1)
})
afterAll(() => test.close())

const of = (organisation: string) => test.as(organisation, 'campaigns:plan')
const read = (id: string) => adviserTransaction(of('bank-a'), (tx) => selectCampaign(tx, id))
let made = 0
/** Each in a month of its own, so that nothing clashes. */
async function draft(change: object = {}) {
  const year = 2027 + Math.floor(++made / 12)
  const month = (made % 12) + 1
  const days = { startsOn: `4-${month}-${year}`, endsOn: `8-${month}-${year}`, 'goal1-on': `20-${month}-${year}` }
  const fields = { ...campaignForm, messageId, title: `Campagne nummer ${made}`, ...days, ...change }
  return { id: await draftCampaign(of('bank-a'), fields), fields }
}
const plans = async () =>
  (
    await test.ctx.db.pool.query<{
      id: string
      title: string
      status: string
      secret: boolean
      plan: Record<string, string>
    }>(
      `select id, plan ->> 'title' as title, status, coalesce(secret_until > now(), false) as secret, plan from evaluations.evaluation`,
    )
  ).rows
const planOf = async (id: string) => (await plans()).find((one) => one.title.startsWith(`${id}:`))
const inPublic = async () => (await listEvaluations(test.visitor)).map(({ plan }) => plan.title)

describe('how a goal is measured', () => {
  it.each([
    [{ hasPlan: true, notMeasured: '' }, ['plan', 'campaign', 'campaign']],
    [{ hasPlan: false, notMeasured: '' }, ['unknown', 'campaign', 'campaign']],
    [{ hasPlan: false, notMeasured: 'Te duur.' }, ['not-measured', 'not-measured', 'not-measured']],
  ])('is said for each: %o', (campaign, said) => {
    expect([0, 1, 2].map((at) => measuredHow(campaign, at))).toEqual(said)
  })
})

describe('a campaign', () => {
  it('has its plan in the effect engine from the moment that it is approved, by whoever said the last yes', async () => {
    const { id, fields } = await draft({ coSenders: ['bank-b'], intervention: '' })
    await proposeCampaign(of('bank-a'), id)
    expect(await planOf(fields.title)).toBeUndefined()
    await agreeToCampaign(of('bank-b'), id, { sequence: '0' })
    const campaign = await read(id)
    expect(campaign).toMatchObject({ status: 'approved' })
    expect(await planOf(fields.title)).toMatchObject({
      id: campaign?.evaluationId,
      status: 'registered',
      secret: false,
      plan: {
        wish: 'more',
        startsOn: campaign?.startsOn,
        outcome: 'mensen die zeggen dat zij eerst bellen, van: ondervraagden van 18 jaar en ouder',
        measurer: 'Onderzoeksbureau (demo)',
      },
    })
    expect((await findPublicCampaign(test.visitor, campaign?.code ?? ''))?.measured).toEqual({ evidence: null })
  })

  it('that began is not put forward nor approved without a plan, unless it says why, and everybody reads that', async () => {
    const began = { startsOn: '28-11-2026', endsOn: '30-11-2026', 'goal1-on': '20-12-2026' }
    const { id, fields } = await draft(began)
    await expect(proposeCampaign(of('bank-a'), id)).rejects.toMatchObject({ code: 'campaigns.lack-measurement' })
    const notMeasured = 'Wij horen dit te laat om eerst te meten.'
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', notMeasured })
    await proposeCampaign(of('bank-a'), id)
    const campaign = await read(id)
    expect(campaign).toMatchObject({ status: 'approved', evaluationId: null, notMeasured })
    expect((await findPublicCampaign(test.visitor, campaign?.code ?? ''))?.view.notMeasured).toBe(notMeasured)
    expect(await planOf(fields.title)).toBeUndefined()
  })

  it('that waited for a yes until it began is not approved any more, and its owner learns why', async () => {
    const { id } = await draft({ coSenders: ['bank-b'] })
    await proposeCampaign(of('bank-a'), id)
    const { startsOn } = (await read(id)) ?? {}
    test.setNow(new Date(`${startsOn}T11:00:00Z`))
    await agreeToCampaign(of('bank-b'), id, { sequence: '0' })
    expect(await read(id)).toMatchObject({ status: 'proposed', evaluationId: null })
    await expect(approveCampaign(of('bank-a'), id)).rejects.toMatchObject({ code: 'campaigns.lack-measurement' })
    test.setNow(new Date('2026-11-28T11:00:00Z'))
  })

  it('is approved by nothing else either: the database refuses it', async () => {
    const { id } = await draft()
    const approve = "update campaigns.campaign set status = 'approved', approved_at = now() where id = $1"
    await expect(test.ctx.db.pool.query(approve, [id])).rejects.toThrow('with a plan to measure or a reason')
  })

  it('that changes keeps a plan that fits; one that does not is stopped, with the reason, and another is made', async () => {
    const { id, fields } = await draft()
    await proposeCampaign(of('bank-a'), id)
    const first = (await read(id))?.evaluationId
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', about: 'Andere woorden.' })
    expect((await read(id))?.evaluationId).toBe(first)
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '1', 'goal1-denominator': 'alle klanten' })
    expect((await read(id))?.evaluationId).toBeNull()
    expect((await plans()).find((one) => one.id === first)).toMatchObject({ status: 'stopped', secret: false })
    await proposeCampaign(of('bank-a'), id)
    const second = (await read(id))?.evaluationId
    expect(second).not.toBe(first)
    await cancelCampaign(of('bank-a'), id, { because: 'Verzonnen: geen geld.' })
    expect((await plans()).find((one) => one.id === second)).toMatchObject({ status: 'stopped' })
    expect(await inPublic()).toContain(`${fields.title}: Meer mensen bellen eerst zelf.`)
  })
})

describe('a campaign under embargo', () => {
  const keeper = () => test.as('bank-a', 'evaluations:keep')
  const seenByKeeper = async (id: string) => {
    const { transaction } = await import('#foundation/access')
    const { sql } = await import('#foundation/db')
    return transaction(keeper(), async (tx) => {
      await sql`select set_config('app.evaluations_keeper', 'yes', true)`.execute(tx)
      return (await sql`select id from evaluations.evaluation where id = ${id}`.execute(tx)).rows.length
    })
  }
  const secretDraft = async () => {
    const { fields } = await draft()
    const embargoOn = fields.startsOn
    return draft({ ...fields, title: `Geheim nummer ${made}`, embargoOn })
  }

  it('has a plan that nobody sees, not even who keeps evaluations, until the embargo is lifted', async () => {
    const { id, fields } = await secretDraft()
    await proposeCampaign(of('bank-a'), id)
    const plan = await planOf(fields.title)
    expect(plan).toMatchObject({ status: 'registered', secret: true })
    expect(await seenByKeeper(plan?.id ?? '')).toBe(0)
    await liftEmbargo(of('bank-a'), id)
    expect(await seenByKeeper(plan?.id ?? '')).toBe(1)
  })

  it('that is cancelled or changed leaves no plan behind that ever becomes public', async () => {
    for (const end of [
      (id: string) => cancelCampaign(of('bank-a'), id, { because: 'Verzonnen.' }),
      (id: string, fields: object) =>
        changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', 'goal1-what': 'Iets anders.' }),
    ]) {
      const { id, fields } = await secretDraft()
      await proposeCampaign(of('bank-a'), id)
      const plan = await planOf(fields.title)
      await end(id, fields)
      expect((await plans()).find((one) => one.id === plan?.id)).toMatchObject({ status: 'stopped', secret: true })
      expect((await inPublic()).join()).not.toContain(fields.title)
      const until = await test.ctx.db.pool.query<{ until: string }>(
        "select to_char(secret_until, 'YYYY') as until from evaluations.evaluation where id = $1",
        [plan?.id],
      )
      expect(until.rows[0]?.until).toBe('9999')
    }
  })
})
