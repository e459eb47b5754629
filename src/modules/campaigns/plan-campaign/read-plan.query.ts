// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { slugOf } from '#foundation/text'
import { checkShape, type FieldError, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { findIntervention } from '#modules/interventions'
import { listOrganisations } from '#modules/partners'
import { listFraudForms } from '#modules/taxonomy'
import { dutchHour, isRowId } from '#values'
import type { Campaign, CampaignContent } from '../campaign/campaign.ts'
import { campaignShape } from '../campaign/campaign.schema.ts'
import { planMessages as message } from '../campaign/campaign.text.ts'
import { fieldOf, nestedOf } from '../campaign/form-parts.ts'
import { takenCodes } from '../message/addresses.ts'
import { selectVersions } from '../message/message.store.ts'
import { campaignMessages } from '../message/message.text.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'

export interface ReadPlan {
  code: string
  content: CampaignContent
  messageId: string | null
  messageNumber: number | null
  embargoUntil: Date | null
  coSenders: string[]
}

/** Reads the whole form of a campaign and says everything that is wrong at once. `current`: what is changed. */
export async function readPlan(ctx: Context, entries: FormEntries, current: Campaign | null): Promise<ReadPlan> {
  const { organisationId } = adviserOf(ctx)
  const checked = checkShape(campaignShape, nestedOf(entries))
  const errors: FieldError[] = checked.ok
    ? []
    : checked.errors.map((error) => ({ ...error, field: fieldOf(error.field, entries) }))
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: errors })
  const { messageId, embargoOn, coSenders, ...given } = checked.value
  const known = new Set((await listFraudForms(ctx)).map(({ id }) => id))
  if (given.forms.some((form) => !known.has(form))) errors.push({ field: 'forms', code: campaignMessages.unknownForm })
  if (given.intervention !== '' && !(await findIntervention(ctx, given.intervention)))
    errors.push({ field: 'intervention', code: message.unknownIntervention })
  const partners = new Set((await listOrganisations(ctx)).map(({ id }) => id))
  if (coSenders.some((id) => !partners.has(id))) errors.push({ field: 'coSenders', code: message.unknownOrganisation })
  if (coSenders.includes(organisationId)) errors.push({ field: 'coSenders', code: message.ownerIsNoSender })
  const slug = current?.code ?? slugOf(given.title, 60)
  if (slug === '') errors.push({ field: 'title', code: message.noCode })
  const version = messageId === '' ? null : await versionOf(ctx, messageId, current)
  if (version === 'unknown') errors.push({ field: 'messageId', code: campaignMessages.notInForce })
  if (errors.length > 0) throw new Refusal(webMessages.invalidInput, { fields: errors })
  const messageNumber = version === 'unknown' ? null : version
  return {
    code: takenCodes.includes(slug) ? `${slug}-campagne` : slug,
    content: { ...given, precision: 'day', ownerName: '', senderNames: [], words: '', stances: {}, source: null },
    messageId: messageNumber === null ? null : messageId,
    messageNumber,
    embargoUntil: embargoOn && dutchHour(embargoOn, 0),
    coSenders,
  }
}

/** The version in force, or the one that the campaign has already while it is a draft. */
async function versionOf(ctx: Context, messageId: string, current: Campaign | null): Promise<number | 'unknown'> {
  if (!isRowId(messageId)) return 'unknown'
  const [inForce] = await adviserTransaction(ctx, (tx) => selectVersions(tx, { messageId, statuses: ['in-force'] }))
  if (inForce) return inForce.number
  return current?.messageId === messageId && current.messageNumber !== null ? current.messageNumber : 'unknown'
}
