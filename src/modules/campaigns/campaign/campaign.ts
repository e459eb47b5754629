// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'
import type { Audience } from '../message/audience.ts'
import type { Stances } from '../message/stance.ts'

export const campaignStatuses = ['draft', 'proposed', 'approved', 'cancelled'] as const
export type CampaignStatus = (typeof campaignStatuses)[number]
export const channels = ['tv-radio', 'online', 'social', 'print', 'outdoor', 'in-person', 'own-letters'] as const
export type Channel = (typeof channels)[number]

export const budgetBands = ['unknown', 'none', 'up-to-25', 'up-to-100', 'up-to-500', 'more'] as const
export type BudgetBand = (typeof budgetBands)[number]

export const assetKinds = ['image', 'text', 'video', 'audio'] as const
export type AssetKind = (typeof assetKinds)[number]

export interface Asset {
  kind: AssetKind
  title: string
  address: string
  /** A description for people who cannot see it. */
  alt: string
}

export const goalKinds = ['reach', 'knowledge', 'behaviour', 'reports', 'damage'] as const
export type GoalKind = (typeof goalKinds)[number]

/** What should change and how one will see that, said before it begins. */
export interface Goal {
  kind: GoalKind
  what: string
  /** What is counted, and of what: both, or it says nothing. */
  numerator: string
  denominator: string
  /** How it is now. */
  baseline: string
  by: string
  /** ISO day on which it is measured. */
  on: string
}

export interface CampaignContent {
  title: string
  titleEn: string
  about: string
  audience: Audience
  forms: string[]
  channels: Channel[]
  /** ISO days. */
  startsOn: CalendarDate
  endsOn: CalendarDate
  /** 'month': of what others published only the month is known. */
  precision: 'day' | 'month'
  /** Municipalities and safety regions: 'GM0599', 'VR17'. None: the whole country. */
  regions: string[]
  budget: BudgetBand
  assets: Asset[]
  goals: Goal[]
  /** Why it cannot be measured, for everybody to read; '': it is measured, by a plan that is fixed when it is approved. */
  notMeasured: string
  /** Code in the register of interventions; '' without. */
  intervention: string
  /** Of what others published: who did it, with whom, what it said, and how we read that. */
  ownerName: string
  senderNames: string[]
  words: string
  stances: Stances
  source: { title: string; publisher: string; url: string } | null
}

export interface CoSender {
  organisationId: string
  /** Says yes to the campaign as it is now. */
  agrees: boolean
  declinedBecause: string
}

export interface Campaign extends CampaignContent {
  id: string
  code: string
  status: CampaignStatus
  /** Null: known only from what others published. */
  ownerId: string | null
  isExample: boolean
  messageId: string | null
  messageNumber: number | null
  embargoUntil: Date | null
  sequence: number
  /** By account, while it waits. */
  proposedBy: string | null
  evaluationId: string | null
  changedAt: Date
  approvedAt: Date | null
  cancelledAt: Date | null
  because: string
  coSenders: CoSender[]
}

/**
 * Whether anybody may know of it: it was agreed, and is under no embargo. What was cancelled before its embargo ended never was. The database
 * holds the same rule (campaigns.is_public).
 */
export function isPublic(
  {
    status,
    approvedAt,
    cancelledAt,
    embargoUntil,
  }: Pick<Campaign, 'status' | 'approvedAt' | 'cancelledAt' | 'embargoUntil'>,
  now: Date,
): boolean {
  if (!approvedAt || (status !== 'approved' && status !== 'cancelled')) return false
  const until = status === 'cancelled' ? cancelledAt : now
  return until !== null && (embargoUntil === null || embargoUntil <= until)
}

export type Lack = 'message' | 'goals' | 'measurement'

/** What must still be settled before the owner can put it forward. Empty: nothing. */
export function lacking(campaign: Pick<Campaign, 'messageId' | 'goals' | Measured>, today: CalendarDate): Lack[] {
  return [
    ...(campaign.messageId === null ? (['message'] as const) : []),
    ...(campaign.goals.length === 0 ? (['goals'] as const) : []),
    ...(isTooLateToPlan(campaign, today) ? (['measurement'] as const) : []),
  ]
}

type Measured = 'startsOn' | 'notMeasured' | 'evaluationId'

/** A plan to measure is made before the first day, or it is no plan. Then only a reason helps, or a later start. */
export function isTooLateToPlan(
  { startsOn, notMeasured, evaluationId }: Pick<Campaign, Measured>,
  today: CalendarDate,
): boolean {
  return notMeasured === '' && evaluationId === null && startsOn <= today
}
