// SPDX-License-Identifier: EUPL-1.2
// Before a campaign begins it is fixed how its first goal is measured, or said why it is not; nothing of that leaks an embargo.
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { listEvaluations } from '#modules/evaluations'
import { testContext } from '../../../../tests/context.ts'
import { inventedTable } from '../../evaluations/load-demo/invented-series.ts'
import { measure } from '../../evaluations/measure-effect/measure-effect.command.ts'
import { moveEvaluation } from '../../evaluations/publish-effect/move-evaluation.command.ts'
import { findEvaluation } from '../../evaluations/show-evaluation/find-evaluation.query.ts'
import { proposeMessage, signMessage } from '../agree-message/agree-message.command.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { selectCampaign } from '../campaign/campaign.store.ts'
import { adviserTransaction } from '../message/who.query.ts'
import { campaignForm, proposeByTwo } from '../plan-campaign/campaigns.fixture.ts'
import { cancelCampaign, changeCampaign, draftCampaign, liftEmbargo } from '../plan-campaign/plan-campaign.command.ts'
import { measuredHow } from './measurement.ts'
import { agreeToCampaign, approveCampaign } from '../plan-campaign/settle-campaign.command.ts'
import { listCampaignsApi } from '../give-campaigns/give-campaigns.api.ts'
import { findPublicCampaign } from '../show-year/public-campaigns.query.ts'
import { tellResult } from './evaluate-campaign.command.ts'
import { listTold } from './list-told.query.ts'

const of = (organisation: string) => test.as(organisation, 'campaigns:plan')
const read = (id: string) => adviserTransaction(of('bank-a'), (tx) => selectCampaign(tx, id))
let made = 0
/** Of days that still have to come, because the database holds an embargo by its own clock. */
const next = new Date().getUTCFullYear() + 1
/** Each in a month of its own, so that nothing clashes. */
async function draft(change: object = {}) {
  const year = next + Math.floor(++made / 12)
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

/** Somebody who keeps evaluations; `last`: of their id. */
function keeper(last: string, organisation = 'bank-a'): Context {
  const ctx = test.as(organisation, 'evaluations:keep', 'campaigns:plan')
  return { ...ctx, actor: { ...ctx.actor, id: `018f0000-0000-7000-8000-00000000000${last}` } as Context['actor'] }
}
async function move(by: Context, id: string, intent: string) {
  // Each step counts; what somebody else does is asked for as the program sees it.
  const found = await test.ctx.db.pool.query<{ changes: number }>(
    'select changes from evaluations.evaluation where id = $1',
    [id],
  )
  const changes = String(found.rows[0]?.changes)
  if (intent !== 'measure') return moveEvaluation(by, id, { intent, sequence: changes, because: 'Verzonnen.' })
  const data = inventedTable({ lastMonday: '2026-11-23', before: 120, after: 38, seed: 3 }, [
    { name: 'aantal', level: 80, ratio: 0.6 },
  ])
  return measure(by, id, { data, counting: 'none', sequence: changes })
}
const shown = async (id: string) => findPublicCampaign(test.visitor, (await read(id))?.code ?? '')

const test = await testContext({ demo: false })
test.setNow(new Date('2026-11-28T11:00:00Z'))
await test.ctx.db.pool.query(`insert into partners.organisation (id, name, kind, is_publishing)
    select id, id, 'bank', false from unnest(array['bank-a', 'bank-b', 'bank-c']) id on conflict do nothing`)
const messageId = await proposeMessage(of('bank-a'), messageForm)
await signMessage(of('bank-b'), messageId, 1)
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
    await proposeByTwo(of('bank-a'), id)
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
    expect((await findPublicCampaign(test.visitor, campaign?.code ?? ''))?.measured).toEqual({
      isStopped: false,
      evidence: null,
    })
  })

  it('that began is not put forward nor approved without a plan, unless it says why, and everybody reads that', async () => {
    const began = { startsOn: '28-11-2026', endsOn: '30-11-2026', 'goal1-on': '20-12-2026' }
    const { id, fields } = await draft(began)
    await expect(proposeByTwo(of('bank-a'), id)).rejects.toMatchObject({ code: 'campaigns.lack-measurement' })
    const notMeasured = 'Wij horen dit te laat om eerst te meten.'
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', notMeasured })
    await proposeByTwo(of('bank-a'), id)
    const campaign = await read(id)
    expect(campaign).toMatchObject({ status: 'approved', evaluationId: null, notMeasured })
    expect((await findPublicCampaign(test.visitor, campaign?.code ?? ''))?.view.notMeasured).toBe(notMeasured)
    expect(await planOf(fields.title)).toBeUndefined()
  })

  it('that waited for a yes until it began is not approved any more, and its owner learns why', async () => {
    const { id } = await draft({ coSenders: ['bank-b'] })
    await proposeByTwo(of('bank-a'), id)
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
    await proposeByTwo(of('bank-a'), id)
    const first = (await read(id))?.evaluationId
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', about: 'Andere woorden.' })
    expect((await read(id))?.evaluationId).toBe(first)
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '1', 'goal1-denominator': 'alle klanten' })
    expect((await read(id))?.evaluationId).toBeNull()
    expect((await plans()).find((one) => one.id === first)).toMatchObject({ status: 'stopped', secret: false })
    await proposeByTwo(of('bank-a'), id)
    const second = (await read(id))?.evaluationId
    expect(second).not.toBe(first)
    await cancelCampaign(of('bank-a'), id, { because: 'Verzonnen: geen geld.' })
    expect((await plans()).find((one) => one.id === second)).toMatchObject({ status: 'stopped' })
    expect(await inPublic()).toContain(`${fields.title}: Meer mensen bellen eerst zelf.`)
  })
})

describe('a campaign under embargo', () => {
  const seenByKeeper = async (id: string) => {
    const { transaction } = await import('#foundation/access')
    const { sql } = await import('#foundation/db')
    return transaction(keeper('1'), async (tx) => {
      return (await sql`select id from evaluations.evaluation where id = ${id}`.execute(tx)).rows.length
    })
  }
  const secretDraft = async (change: object = {}) => {
    const { fields } = await draft()
    const embargoOn = fields.startsOn
    return draft({ ...fields, title: `Geheim nummer ${made}`, embargoOn, ...change })
  }

  it('has a plan that nobody sees, not even who keeps evaluations, until the embargo is lifted', async () => {
    const { id, fields } = await secretDraft()
    await proposeByTwo(of('bank-a'), id)
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
      await proposeByTwo(of('bank-a'), id)
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

  it('that was never public stays secret when its embargo is taken away in one change and the rest is changed in the next', async () => {
    const { id, fields } = await secretDraft()
    await proposeByTwo(of('bank-a'), id)
    const plan = await planOf(fields.title)
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', embargoOn: '' })
    expect(await seenByKeeper(plan?.id ?? '')).toBe(0)
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '1', embargoOn: '', 'goal1-what': 'Iets anders.' })
    expect((await plans()).find((one) => one.id === plan?.id)).toMatchObject({ status: 'stopped', secret: true })
    expect((await inPublic()).join()).not.toContain(fields.title)
  })

  it('that waits for a yes when its embargo ends or is lifted shows its plan to nobody', async () => {
    const { id, fields } = await secretDraft({ coSenders: ['bank-b'] })
    await proposeByTwo(of('bank-a'), id)
    await agreeToCampaign(of('bank-b'), id, { sequence: '0' })
    const plan = await planOf(fields.title)
    const shorter = { ...fields, embargoOn: '28-11-2026' }
    await changeCampaign(of('bank-a'), id, { ...shorter, sequence: '0', about: 'Andere woorden.' })
    await proposeByTwo(of('bank-a'), id)
    expect(await read(id)).toMatchObject({ status: 'proposed' })
    expect(await seenByKeeper(plan?.id ?? '')).toBe(0)
    await liftEmbargo(of('bank-a'), id)
    expect(await seenByKeeper(plan?.id ?? '')).toBe(0)
    await changeCampaign(of('bank-a'), id, {
      ...shorter,
      sequence: '1',
      endsOn: fields.endsOn,
      title: 'Geheim gebleven',
    })
    expect((await plans()).find((one) => one.id === plan?.id)).toMatchObject({ status: 'stopped', secret: true })
  })

  it('shows its plan when it is approved again without embargo; then it is given up in sight of all', async () => {
    const { id, fields } = await secretDraft()
    await proposeByTwo(of('bank-a'), id)
    const plan = await planOf(fields.title)
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', embargoOn: '' })
    await proposeByTwo(of('bank-a'), id)
    expect(await seenByKeeper(plan?.id ?? '')).toBe(1)
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '1', embargoOn: fields.startsOn })
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '2', title: `${fields.title} (nieuw)` })
    expect((await inPublic()).join()).toContain(`${fields.title}: `)
  })
})

describe('a plan that somebody measured by', () => {
  it('is hidden, stopped and unlinked by no change of the campaign', async () => {
    const { id, fields } = await draft()
    await proposeByTwo(of('bank-a'), id)
    const plan = (await read(id))?.evaluationId ?? ''
    for (const step of ['measure', 'submit']) await move(keeper('1'), plan, step)
    await move(keeper('2', 'bank-b'), plan, 'publish')
    const embargo = { ...fields, endsOn: fields['goal1-on'], embargoOn: fields['goal1-on'] }
    await changeCampaign(of('bank-a'), id, { ...embargo, sequence: '0' })
    await changeCampaign(of('bank-a'), id, { ...embargo, sequence: '1', title: 'Iets heel anders' })
    expect((await inPublic()).join()).toContain(fields.title)
    expect((await plans()).find((one) => one.id === plan)).toMatchObject({ status: 'published', secret: false })
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '2', title: 'Iets heel anders' })
    await proposeByTwo(of('bank-a'), id)
    const found = await shown(id)
    expect(found?.view.title).toBe('Iets heel anders')
    expect(found?.measured?.evidence?.title).toContain(fields.title)
    await cancelCampaign(of('bank-a'), id, { because: 'Verzonnen.' })
    expect((await read(id))?.evaluationId).toBe(plan)
  })

  it('is not hidden by the program either: the database refuses it from the first figure on', async () => {
    const { fields, id } = await draft({ embargoOn: '' })
    await proposeByTwo(of('bank-a'), id)
    const plan = await planOf(fields.title)
    const hide = "update evaluations.evaluation set secret_until = '9999-12-31' where id = $1"
    await expect(test.ctx.db.pool.query(hide, [plan?.id])).rejects.toThrow('only a plan that is secret')
    const secret = await draft({ embargoOn: fields.startsOn, startsOn: fields.startsOn, endsOn: fields.endsOn })
    await proposeByTwo(of('bank-a'), secret.id)
    for (const status of ['measured', 'submitted', 'stopped']) {
      const client = await test.ctx.db.pool.connect()
      try {
        await client.query('begin')
        await client.query(
          `update evaluations.evaluation set status = $2, result = '{}', measured_at = now(), planned_by = null where id = $1`,
          [(await read(secret.id))?.evaluationId, status],
        )
        await expect(client.query(hide, [(await read(secret.id))?.evaluationId]), status).rejects.toThrow(
          'only a plan that is secret',
        )
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
  })

  it('is not published by who put the campaign forward', async () => {
    const { id } = await draft()
    await proposeByTwo(keeper('3'), id)
    const plan = (await read(id))?.evaluationId ?? ''
    for (const step of ['measure', 'submit']) await move(keeper('1'), plan, step)
    expect(await findEvaluation(keeper('3'), plan)).toMatchObject({ waits: true })
    await expect(move(keeper('3'), plan, 'publish')).rejects.toMatchObject({ code: 'deeds.another-person' })
    await move(keeper('2'), plan, 'publish')
  })
})

describe('a plan that was stopped', () => {
  const given = async (code = '') => {
    const { body } = await listCampaignsApi.run(test.visitor, { query: { year: String(next) } } as never)
    return (body as { campaigns: { code: string; measurement: string }[] }).campaigns.find((one) => one.code === code)
  }

  it('is no plan: page and data say so, and the next approval makes another or asks for a reason', async () => {
    const { id, fields } = await draft({
      startsOn: `1-12-${next}`,
      endsOn: `2-12-${next}`,
      'goal1-on': `20-12-${next}`,
    })
    await proposeByTwo(of('bank-a'), id)
    const campaign = await read(id)
    const first = campaign?.evaluationId ?? ''
    expect(await given(campaign?.code)).toMatchObject({ measurement: 'planned' })
    await move(keeper('1'), first, 'stop')
    expect(await given(campaign?.code)).toMatchObject({ measurement: 'stopped' })
    expect((await shown(id))?.measured).toEqual({ isStopped: true, evidence: null })
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', about: 'Andere woorden.' })
    await proposeByTwo(of('bank-a'), id)
    const second = (await read(id))?.evaluationId
    expect((await plans()).find((one) => one.id === second)).toMatchObject({ status: 'registered' })
  })

  it('while a campaign waits for a yes counts for nothing when the yes comes', async () => {
    const { id } = await draft({ coSenders: ['bank-b'] })
    await proposeByTwo(of('bank-a'), id)
    await agreeToCampaign(of('bank-b'), id, { sequence: '0' })
    const campaign = await read(id)
    const first = campaign?.evaluationId ?? ''
    await test.ctx.db.pool.query("update campaigns.campaign set status = 'proposed' where id = $1", [id])
    await move(keeper('1'), first, 'stop')
    test.setNow(new Date(`${campaign?.startsOn}T11:00:00Z`))
    await expect(approveCampaign(of('bank-a'), id)).rejects.toMatchObject({ code: 'campaigns.lack-measurement' })
    test.setNow(new Date('2026-11-28T11:00:00Z'))
    await approveCampaign(of('bank-a'), id)
    expect((await read(id))?.evaluationId).not.toBe(first)
  })
})

describe('what a campaign told of its goal, at the intervention', () => {
  const code = 'laat-je-niet-interneppen'
  const told = { goal: '1', numerator: '980', denominator: '1.000', source: 'Telling (verzonnen)' }
  const lines = async (title: string) => (await listTold(test.visitor, code)).filter(({ words }) => words === title)
  async function begun(change: object = {}, isExample = false) {
    const { id, fields } = await draft({ intervention: code, ...change })
    if (isExample) await test.ctx.db.pool.query('update campaigns.campaign set is_example = true where id = $1', [id])
    await proposeByTwo(of('bank-a'), id)
    if ('coSenders' in change) await agreeToCampaign(of('bank-b'), id, { sequence: '0' })
    test.setNow(new Date(`${next + 2}-12-30T11:00:00Z`))
    await tellResult(of('bank-a'), id, told)
    return { id, fields }
  }

  it('stands there when a second organisation agreed to the campaign, with whose it is', async () => {
    const alone = await begun()
    expect(await lines(alone.fields.title)).toEqual([])
    expect((await shown(alone.id))?.results).toHaveLength(1)
    test.setNow(new Date('2026-11-28T11:00:00Z'))
    const { fields } = await begun({ coSenders: ['bank-b'] })
    const [line] = await lines(fields.title)
    expect(line?.found).toContain('980 van 1.000')
    expect(line?.more).toContain('Verteld door bank-a, over een campagne samen met bank-b.')
    test.setNow(new Date('2026-11-28T11:00:00Z'))
  })

  it('says that an example is one', async () => {
    const { fields } = await begun({ coSenders: ['bank-b'] }, true)
    expect((await lines(fields.title))[0]?.more).toContain('Voorbeeld met verzonnen cijfers')
    test.setNow(new Date('2026-11-28T11:00:00Z'))
  })

  it('goes when somebody else counts, and not for other words elsewhere; what the goal was before the first day stays', async () => {
    const { id, fields } = await begun({ notMeasured: 'Verzonnen reden.' })
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '0', about: 'Andere woorden.' })
    await proposeByTwo(of('bank-a'), id)
    expect((await shown(id))?.results).toHaveLength(1)
    for (const moved of [{ 'goal1-numerator': 'mensen die betaalden' }, { 'goal1-baseline': '900 van 1.000' }])
      await expect(changeCampaign(of('bank-a'), id, { ...fields, sequence: '1', ...moved })).rejects.toMatchObject({
        fields: [{ field: 'goal1-what', code: 'campaigns.goals-fixed' }],
      })
    await changeCampaign(of('bank-a'), id, { ...fields, sequence: '1', 'goal1-by': 'Een ander bureau (verzonnen)' })
    await proposeByTwo(of('bank-a'), id)
    expect((await shown(id))?.results).toEqual([])
    test.setNow(new Date('2026-11-28T11:00:00Z'))
  })
})
