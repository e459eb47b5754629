// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { proposeMessage, recallMessage, signMessage } from '../agree-message/agree-message.command.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { agreeToClash, keepClash } from '../answer-clash/answer-clash.command.ts'
import { listClashes } from '../answer-clash/find-clashes.query.ts'
import { isPublic } from '../campaign/campaign.ts'
import { selectCampaign, updateStatus } from '../campaign/campaign.store.ts'
import { tellResult } from '../evaluate-campaign/evaluate-campaign.command.ts'
import { adviserTransaction, publicTransaction } from '../message/who.query.ts'
import { answerChange, declareUse } from '../use-message/use-message.command.ts'
import { selectUses } from '../use-message/use.store.ts'
import { listToAnswer } from './find-planned.query.ts'
import { campaignForm, colleagueOf, proposeByTwo } from './campaigns.fixture.ts'
import { cancelCampaign, changeCampaign, draftCampaign, liftEmbargo, proposeCampaign } from './plan-campaign.command.ts'
import { agreeToCampaign, approveCampaign, declineCampaign } from './settle-campaign.command.ts'

const of = (organisation: string) => test.as(organisation, 'campaigns:plan', 'evaluations:keep')
const agreed = async (change: object) => {
  const id = await proposeMessage(of('bank-a'), { ...messageForm, ...change })
  await signMessage(of('bank-b'), id, 1)
  return id
}
let made = 0
const draft = (change: object = {}, by = 'bank-a') =>
  draftCampaign(of(by), { ...campaignForm, messageId: link, title: `Campagne nummer ${++made}`, ...change })
const read = (id: string) => adviserTransaction(of('bank-a'), (tx) => selectCampaign(tx, id))
const seenByAll = (id: string) => publicTransaction(test.visitor, (tx) => selectCampaign(tx, id))
const now = async (id: string) => ({ sequence: String((await read(id))?.sequence) })

const test = await testContext({ demo: false })
test.setNow(new Date('2026-11-28T11:00:00Z'))
await test.ctx.db.pool.query(`insert into partners.organisation (id, name, kind, is_publishing)
    select id, id, 'bank', false from unnest(array['bank-a', 'bank-b', 'bank-c']) id on conflict do nothing`)
const link = await agreed({})
const number = await agreed({
  form: 'FF-400',
  sentence: 'Bel nooit het nummer in een bericht.',
  'stance-click-link': 'after-checking',
})

describe('a campaign', () => {
  it('is public once every co-sender agrees with it as it is now', async () => {
    const id = await draft({
      coSenders: ['bank-b', 'bank-c'],
      startsOn: '1-3-2027',
      endsOn: '7-3-2027',
      'goal1-on': '1-4-2027',
    })
    expect(await seenByAll(id)).toBeNull()
    expect(await adviserTransaction(of('bank-b'), (tx) => selectCampaign(tx, id))).toBeNull()
    await proposeByTwo(of('bank-a'), id)
    await agreeToCampaign(of('bank-b'), id, await now(id))
    await expect(agreeToCampaign(of('bank-d'), id, await now(id))).rejects.toMatchObject({ status: 403 })
    await declineCampaign(of('bank-c'), id, { ...(await now(id)), because: 'De datum past niet.' })
    expect(await read(id)).toMatchObject({ status: 'proposed' })
    await changeCampaign(of('bank-a'), id, {
      ...campaignForm,
      ...(await now(id)),
      title: 'Een nieuwe titel',
      messageId: link,
      coSenders: ['bank-b', 'bank-c'],
      startsOn: '8-3-2027',
      endsOn: '14-3-2027',
      'goal1-on': '1-4-2027',
    })
    await proposeByTwo(of('bank-a'), id)
    await expect(agreeToCampaign(of('bank-b'), id, { sequence: '0' })).rejects.toMatchObject({ status: 409 })
    await agreeToCampaign(of('bank-c'), id, await now(id))
    expect(await seenByAll(id)).toBeNull()
    await agreeToCampaign(of('bank-b'), id, await now(id))
    expect(await seenByAll(id)).toMatchObject({ status: 'approved', sequence: 1, title: 'Een nieuwe titel' })
  })

  it('without co-senders takes a colleague, by code and by database', async () => {
    const by = of('bank-a')
    const days = { startsOn: '1-2-2029', endsOn: '2-2-2029', 'goal1-on': '1-3-2029' }
    const id = await draft({ ...days, notMeasured: 'Te klein om te meten.' })
    await proposeCampaign(by, id)
    await expect(approveCampaign(by, id)).rejects.toMatchObject({ code: 'deeds.another-person', status: 409 })
    const alone = adviserTransaction(by, (tx) =>
      updateStatus(tx, { id, status: 'approved', at: new Date('2026-11-28T11:00:00Z') }),
    )
    await expect(alone).rejects.toThrow('a campaign takes two people')
    expect(await seenByAll(id)).toBeNull()
    const waits = async (ctx: typeof by) => (await listToAnswer(ctx)).some((one) => one.id === id)
    expect([await waits(by), await waits(of('bank-b')), await waits(colleagueOf(by))]).toEqual([false, false, true])
    await approveCampaign(colleagueOf(by), id)
    expect(await seenByAll(id)).toMatchObject({ status: 'approved', proposedBy: null })
  })

  it('is put forward only with a message and what it is to change', async () => {
    const without = Object.fromEntries(
      Object.keys(campaignForm)
        .filter((key) => key.startsWith('goal1-'))
        .map((key) => [key, '']),
    )
    const id = await draft({ ...without, startsOn: '1-2-2028', endsOn: '2-2-2028' })
    await expect(proposeByTwo(of('bank-a'), id)).rejects.toMatchObject({ code: 'campaigns.lack-goals' })
    const silent = await draft({ messageId: '', startsOn: '1-2-2028', endsOn: '2-2-2028', 'goal1-on': '1-3-2028' })
    await expect(proposeByTwo(of('bank-a'), silent)).rejects.toMatchObject({ code: 'campaigns.lack-message' })
    await expect(proposeByTwo(of('bank-b'), silent)).rejects.toMatchObject({ status: 404 })
  })

  it.each([
    ['endsOn', { endsOn: '3-1-2027' }, 'campaigns.end-before-start'],
    ['regions', { regions: 'Atlantis' }, 'campaigns.unknown-region'],
    ['goal1-denominator', { 'goal1-denominator': '' }, 'campaigns.denominator'],
    ['goal1-on', { 'goal1-on': '3-1-2027' }, 'campaigns.goal-before-start'],
    ['asset2-alt', { 'asset2-kind': 'image', 'asset2-title': 'Poster' }, 'campaigns.image-without-alt'],
    ['coSenders', { coSenders: ['niemand'] }, 'campaigns.unknown-organisation'],
    ['coSenders', { coSenders: ['bank-a'] }, 'campaigns.owner-is-no-sender'],
    ['intervention', { intervention: 'bestaat-niet' }, 'campaigns.unknown-intervention'],
    ['messageId', { messageId: '0190a000-0000-7000-8000-00000000000a' }, 'campaigns.not-in-force'],
    ['forms', { forms: [] }, 'campaigns.choose-form'],
    ['embargoOn', { embargoOn: '25-1-2027' }, 'campaigns.embargo-after-start'],
    ['title', { title: '' }, 'web.required'],
  ])('is refused with what is wrong in %s', async (field, change, code) => {
    await expect(draft(change)).rejects.toMatchObject({ fields: [{ field, code }] })
  })

  it('has an owner: the database takes none without', async () => {
    const change = 'update campaigns.campaign set owner_id = null where not is_reported'
    await expect(test.ctx.db.pool.query(change)).rejects.toThrow('violates check constraint')
  })
})

describe('a clash', () => {
  it('keeps a campaign from being approved until two organisations say why it may', async () => {
    const other = await draft({ messageId: number, startsOn: '3-5-2027', endsOn: '9-5-2027', 'goal1-on': '1-6-2027' })
    await proposeByTwo(of('bank-a'), other)
    expect(await seenByAll(other)).toMatchObject({ status: 'approved' })
    const id = await draft({ startsOn: '5-5-2027', endsOn: '20-5-2027', 'goal1-on': '1-6-2027' }, 'bank-b')
    await proposeByTwo(of('bank-b'), id)
    expect(await seenByAll(id)).toBeNull()
    const clashes = (await listClashes(of('bank-c'))).filter(({ campaigns }) => campaigns.includes(id))
    expect(clashes.map(({ kind }) => kind).toSorted()).toEqual(['other-message', 'stance'])
    expect(clashes[0]?.sides.map(({ words }) => words).toSorted()).toEqual([
      'Bel nooit het nummer in een bericht.',
      'Klik nooit op een link in een bericht.',
    ])
    for (const { key } of clashes) {
      await expect(keepClash(of('bank-b'), { key })).rejects.toMatchObject({ fields: [{ field: 'reason' }] })
      await keepClash(of('bank-b'), { key, reason: 'Verzonnen: de een gaat over sms, de ander over bellen.' })
      await expect(agreeToClash(of('bank-b'), { key })).rejects.toMatchObject({ status: 403 })
      await agreeToClash(of('bank-c'), { key })
      await expect(agreeToClash(of('bank-a'), { key })).rejects.toMatchObject({ status: 409 })
    }
    expect(await seenByAll(id)).toBeNull()
    await approveCampaign(of('bank-b'), id)
    expect(await seenByAll(id)).toMatchObject({ status: 'approved' })
    await expect(keepClash(of('bank-b'), { key: 'verzonnen', reason: 'x' })).rejects.toMatchObject({ status: 404 })
  })

  it('of two messages in use shows both sentences, and goes when one is recalled and nobody uses it any more', async () => {
    const between = async () => (await listClashes(of('bank-c'))).filter(({ kind }) => kind === 'message')
    expect((await between()).map(({ question, sides }) => [question, sides.length])).toEqual([['click-link', 2]])
    const id = await agreed({
      form: 'FF-300',
      sentence: 'Controleer een link eerst.',
      'stance-click-link': 'after-checking',
      audience: 'older',
    })
    expect(await between()).toHaveLength(2)
    await declareUse(of('bank-c'), id, { kind: 'poster', title: 'Poster in de hal' })
    await recallMessage(of('bank-c'), id, 1, { because: 'Niemand kan een link goed controleren.' })
    expect(await between()).toHaveLength(2)
    const [use] = await adviserTransaction(of('bank-c'), (tx) => selectUses(tx, { today: '2026-11-28', messageId: id }))
    await answerChange(of('bank-c'), use?.id ?? '', { answer: 'gone' })
    expect(await between()).toHaveLength(1)
  })
})

describe('a message that changes', () => {
  it('is a task wherever it is used, until somebody there answers', async () => {
    const id = await agreed({ form: 'FF-500', 'stance-click-link': 'silent' })
    await declareUse(of('bank-c'), id, { kind: 'page', title: 'Onze pagina', address: 'https://bank-c.example/veilig' })
    await expect(
      declareUse(of('bank-c'), id, { kind: 'page', title: 'x', address: 'javascript:x' }),
    ).rejects.toMatchObject({
      fields: [{ field: 'address' }],
    })
    const uses = () => adviserTransaction(of('bank-c'), (tx) => selectUses(tx, { today: '2026-11-28', messageId: id }))
    expect((await uses()).map(({ isOpen }) => isOpen)).toEqual([false])
    await proposeMessage(of('bank-b'), { ...messageForm, form: 'FF-500', sentence: 'Laat de link met rust.' })
    await signMessage(of('bank-a'), id, 2)
    const [use] = await uses()
    expect(use).toMatchObject({ isOpen: true, number: 1 })
    await expect(answerChange(of('bank-a'), use?.id ?? '', { answer: 'gone' })).rejects.toMatchObject({ status: 404 })
    await expect(answerChange(of('bank-c'), use?.id ?? '', { answer: 'stays' })).rejects.toMatchObject({
      fields: [{ field: 'reason' }],
    })
    await answerChange(of('bank-c'), use?.id ?? '', { answer: 'taken-over' })
    expect((await uses())[0]).toMatchObject({ isOpen: false, number: 2 })
    await recallMessage(of('bank-a'), id, 2, { because: 'Verzonnen.' })
    await expect(answerChange(of('bank-c'), use?.id ?? '', { answer: 'stays', reason: 'x' })).rejects.toMatchObject({
      code: 'campaigns.recalled-stays',
    })
    await answerChange(of('bank-c'), use?.id ?? '', { answer: 'gone' })
    expect(await uses()).toEqual([])
  })
})

describe('an embargo', () => {
  it('hides a campaign and its place at the message from everybody until it ends or is lifted', async () => {
    // Days that still have to come: the database holds an embargo by its own clock.
    const next = new Date().getUTCFullYear() + 1
    const id = await draft({
      embargoOn: `15-9-${next}`,
      startsOn: `13-9-${next}`,
      endsOn: `26-9-${next}`,
      'goal1-on': `1-11-${next}`,
    })
    await proposeByTwo(of('bank-a'), id)
    expect(await read(id)).toMatchObject({ status: 'approved' })
    const places = () =>
      publicTransaction(test.visitor, (tx) => selectUses(tx, { today: '2026-11-28', messageId: link }))
    expect(await seenByAll(id)).toBeNull()
    expect((await places()).some(({ campaignId }) => campaignId === id)).toBe(false)
    const { pool } = test.ctx.db
    await pool.query("update campaigns.campaign set embargo_until = now() - interval '1 second' where id = $1", [id])
    expect(await seenByAll(id)).not.toBeNull()
    await pool.query("update campaigns.campaign set embargo_until = now() + interval '1 hour' where id = $1", [id])
    await expect(liftEmbargo(of('bank-b'), id)).rejects.toMatchObject({ status: 403 })
    await liftEmbargo(of('bank-a'), id)
    expect(await seenByAll(id)).not.toBeNull()
    expect((await places()).some(({ campaignId }) => campaignId === id)).toBe(true)
  })

  it('of what was cancelled before it ended never ends', async () => {
    const id = await draft({ embargoOn: '1-8-2027', startsOn: '26-7-2027', endsOn: '2-8-2027', 'goal1-on': '1-9-2027' })
    await proposeByTwo(of('bank-a'), id)
    await cancelCampaign(of('bank-a'), id, { because: 'Verzonnen: geen geld.' })
    const { pool } = test.ctx.db
    await pool.query(
      "update campaigns.campaign set embargo_until = now() - interval '1 second', cancelled_at = now() - interval '2 second' where id = $1",
      [id],
    )
    expect(await seenByAll(id)).toBeNull()
    await pool.query('update campaigns.campaign set embargo_until = cancelled_at where id = $1', [id])
    expect(await seenByAll(id)).toMatchObject({ status: 'cancelled' })
  })

  it('is the same rule in the program as in the database', () => {
    const at = fc.option(fc.integer({ min: 0, max: 3 }).map((seconds) => new Date(seconds * 1_000)))
    const one = fc.record({
      status: fc.constantFrom('draft', 'proposed', 'approved', 'cancelled'),
      approvedAt: at,
      cancelledAt: at,
      embargoUntil: at,
    })
    fc.assert(
      fc.property(one, fc.integer({ min: 0, max: 3 }), (campaign, second) => {
        const now = new Date(second * 1_000)
        const shown = isPublic(campaign, now)
        if (campaign.approvedAt === null || campaign.status === 'draft' || campaign.status === 'proposed')
          expect(shown).toBe(false)
        if (shown && campaign.embargoUntil) {
          const at = campaign.status === 'cancelled' ? campaign.cancelledAt : now
          expect(campaign.embargoUntil <= (at ?? new Date(-1))).toBe(true)
        }
      }),
    )
  })
})

describe('what came of a campaign', () => {
  it('is told of how many, after it began', async () => {
    const code = 'laat-je-niet-interneppen'
    const id = await draft({ intervention: code, startsOn: '6-12-2027', endsOn: '12-12-2027', 'goal1-on': '1-2-2028' })
    await proposeByTwo(of('bank-a'), id)
    const told = { goal: '1', numerator: '480', denominator: '1.000', source: 'Enquête (verzonnen)' }
    await expect(tellResult(of('bank-a'), id, told)).rejects.toMatchObject({ code: 'campaigns.not-begun' })
    await expect(tellResult(of('bank-a'), id, { ...told, denominator: '' })).rejects.toMatchObject({
      fields: [{ field: 'denominator', code: 'campaigns.denominator' }],
    })
    await expect(tellResult(of('bank-a'), id, { ...told, numerator: '1001' })).rejects.toMatchObject({
      fields: [{ field: 'numerator' }],
    })
    test.setNow(new Date('2028-02-02T11:00:00Z'))
    await tellResult(of('bank-a'), id, told)
    const rows = await test.ctx.db.pool.query(
      'select numerator::int, denominator::int from campaigns.result where campaign_id = $1',
      [id],
    )
    expect(rows.rows).toEqual([{ numerator: 480, denominator: 1000 }])
  })
})
