// SPDX-License-Identifier: EUPL-1.2
import { deedMessages } from '#foundation/desk'
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import type { Campaign } from '../campaign/campaign.ts'
import { selectCampaign } from '../campaign/campaign.store.ts'
import { planMessages as message } from '../campaign/campaign.text.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { putResult } from './result.store.ts'

/** The owner tells what came of a goal: how many, of how many, and who counted. Without the second it is no answer. */
export async function tellResult(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const goal = Number(entries.goal)
  const numerator = wholeIn(form, entries, 'numerator')
  const denominator = wholeIn(form, entries, 'denominator')
  const source = form.reference('source', 300)
  if (numerator !== null && denominator !== null && numerator > denominator)
    form.wrong('numerator', message.moreThanAll)
  form.done()
  if (numerator === null || denominator === null) throw new Error('a form that was read holds no numbers')
  await adviserTransaction(ctx, async (tx) => {
    const { goals, startsOn } = await approved(ctx, tx, id)
    if (!goals[goal - 1]) throw new Refusal(message.noSuchGoal, { status: 404 })
    if (startsOn > dutchDay(ctx.now())) throw new Refusal(message.notBegun, { status: 409 })
    const { organisationId } = adviserOf(ctx)
    await putResult(tx, { campaignId: id, goal, numerator, denominator, source, organisationId, toldAt: ctx.now() })
    await recordAudit(ctx, tx, {
      action: 'campaigns.result-told',
      subjectKind: 'campaign',
      subjectId: id,
      detail: { goal },
    })
  })
}

async function approved(ctx: Context, tx: Tx, id: string): Promise<Campaign> {
  const campaign = isRowId(id) ? await selectCampaign(tx, id) : null
  if (!campaign) throw new Refusal(deedMessages.notFound, { status: 404 })
  if (campaign.ownerId !== adviserOf(ctx).organisationId) throw new Refusal(deedMessages.notOwner, { status: 403 })
  if (campaign.status !== 'approved') throw new Refusal(deedMessages.notNow, { status: 409 })
  return campaign
}

/** '1.250' and '1250' are the same; of how many is never nought. */
function wholeIn(form: FormReader, entries: FormEntries, field: 'numerator' | 'denominator'): number | null {
  const written = [entries[field] ?? ''].flat().join('').replace(/[\s.]/g, '')
  const value = /^\d{1,12}$/.test(written) ? Number(written) : null
  if (field === 'denominator' && (written === '' || value === 0)) form.wrong(field, message.denominator)
  else if (value === null) form.wrong(field, message.count)
  return value
}
