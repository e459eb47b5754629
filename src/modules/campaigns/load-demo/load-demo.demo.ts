// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, developmentIssuer, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { FormEntries } from '#foundation/web'
import { identities } from '#modules/partners'
import { daysAfter, dutchDay } from '#values'
import { proposeMessage, signMessage } from '../agree-message/agree-message.command.ts'
import { formOfVersion } from '../agree-message/form-of-version.query.ts'
import { insertCampaign, selectCampaign } from '../campaign/campaign.store.ts'
import { planMessages } from '../campaign/campaign.text.ts'
import { tellResult } from '../evaluate-campaign/evaluate-campaign.command.ts'
import { adviserTransaction } from '../message/who.query.ts'
import { draftCampaign, proposeCampaign } from '../plan-campaign/plan-campaign.command.ts'
import { agreeToCampaign, approveCampaign } from '../plan-campaign/settle-campaign.command.ts'
import { declareUse } from '../use-message/use-message.command.ts'
import { type DemoCampaign, demoCampaigns, demoMessages, demoSecondVersion, demoUses } from './demo-campaigns.data.ts'
import { inventedThird } from './invented-third.data.ts'

/** Invented messages and campaigns, by the same commands as people use: one clashes, one is under embargo, one waits for a co-sender. */
export async function loadDemoCampaigns(ctx: Context): Promise<void> {
  const as = await demoAdvisers(ctx)
  if (!as) return
  const messages = new Map<string, string>()
  for (const { key, by, signedBy, fields } of demoMessages) {
    const id = await proposeMessage(as(by), fields, true)
    messages.set(key, id)
    if (signedBy) await signMessage(as(signedBy), id, 1)
  }
  const idOf = (key: string) => messages.get(key) ?? ''
  for (const { key, by, ...place } of demoUses) await declareUse(as(by), idOf(key), place)
  for (const campaign of demoCampaigns) await load(as, campaign, idOf(campaign.message))
  const { key, by, signedBy, fields } = demoSecondVersion
  await proposeMessage(as(by), { ...(await formOfVersion(as(by), idOf(key))), ...fields }, true)
  await signMessage(as(signedBy), idOf(key), 2)
  await loadInventedThird(ctx)
}

/** Beside the two campaigns of one week that sources name, so that a crowd can be seen. */
export async function loadInventedThird(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'campaigns.load-demo')
  const row = { id: ctx.newId(), ...inventedThird, status: 'approved', isExample: true, at: ctx.now() } as const
  await transaction(system, async (tx) => {
    await insertCampaign(tx, { ...row, ownerId: null, messageId: null, messageNumber: null, embargoUntil: null })
    const subjectId = inventedThird.code
    await recordAudit(system, tx, { action: 'campaigns.reported-added', subjectKind: 'campaign', subjectId })
  })
}

async function load(as: (subject: string) => Context, campaign: DemoCampaign, messageId: string): Promise<void> {
  const { by, from, days, embargo, agreedBy, isProposed, result } = campaign
  const owner = as(by)
  const today = dutchDay(owner.now())
  const startsOn = daysAfter(today, from)
  const entries: FormEntries = {
    ...campaign.fields,
    messageId,
    startsOn,
    endsOn: daysAfter(startsOn, days),
    'goal1-on': daysAfter(startsOn, days + 30),
    embargoOn: embargo === undefined ? '' : daysAfter(today, embargo),
  }
  // What began already was planned and approved three weeks before, with its plan to measure.
  const then = new Date(`${daysAfter(startsOn, -21)}T10:00:00Z`)
  const before = (ctx: Context): Context => (then < ctx.now() ? { ...ctx, now: () => then } : ctx)
  const id = await draftCampaign(before(owner), entries, true)
  if (isProposed) await proposeCampaign(before(owner), id)
  for (const subject of agreedBy) {
    const found = await adviserTransaction(as(subject), (tx) => selectCampaign(tx, id))
    await agreeToCampaign(before(as(subject)), id, { sequence: String(found?.sequence) })
  }
  const colleague = colleagues[by]
  // One clashes, and waits.
  if (agreedBy.length === 0 && isProposed && colleague)
    await approveCampaign(before(as(colleague)), id).catch((error: Error) => {
      if (error.message !== planMessages.openClash) throw error
    })
  if (result) await tellResult(owner, id, { goal: '1', ...result, source: 'Enquête (verzonnen)' })
}

/** Who approves what was put forward without co-senders. */
const colleagues: Record<string, string> = {
  'hilde-wagenaar': 'kofi-mensah',
  'leila-farahani': 'pieter-zandstra',
  'chantal-biervliet': 'naima-chaouch',
}

/** The people of the demo who advise; null where there is no demo. */
async function demoAdvisers(ctx: Context): Promise<((subject: string) => Context) | null> {
  const subjects = ['hilde-wagenaar', 'anh-nguyen', 'leila-farahani', 'chantal-biervliet', ...Object.values(colleagues)]
  const { tx: _, ...rest } = ctx
  const found = new Map<string, Context>()
  for (const subject of subjects) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (!actor) return null
    found.set(subject, { ...rest, actor })
  }
  return (subject) => found.get(subject) ?? rest
}
