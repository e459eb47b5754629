// SPDX-License-Identifier: EUPL-1.2

export const moments = [3, 12] as const
export type Moment = (typeof moments)[number]

export type FollowUpStatus = 'planned' | 'asked' | 'reminded' | 'answered' | 'closed'
export type FollowUpStep = 'ask' | 'remind' | 'answer' | 'close'

/** Asked once, reminded once. Whoever has the code may answer without having been asked. */
export const followUpSteps: Record<FollowUpStatus, Partial<Record<FollowUpStep, FollowUpStatus>>> = {
  planned: { ask: 'asked', answer: 'answered', close: 'closed' },
  asked: { remind: 'reminded', answer: 'answered', close: 'closed' },
  reminded: { answer: 'answered', close: 'closed' },
  answered: {},
  closed: {},
}

export interface FollowUp {
  consentId: string
  moment: Moment
  organisationId: string
  dueAt: Date
  status: FollowUpStatus
  statusAt: Date
}

const day = 86_400_000
/** After three months, and in the last month of the year: when the year is over there is nobody left to ask. */
const dueAfterDays: Record<Moment, number> = { 3: 91, 12: 335 }
/** Days between the question and the one reminder. */
export const reminderAfterDays = 14
/** Days after the last word in which somebody can still answer. */
const patienceDays = 28
/** Days after which nobody asks any more. */
const askWithinDays = 60

export function dueOf(givenAt: Date, moment: Moment): Date {
  return new Date(givenAt.getTime() + dueAfterDays[moment] * day)
}

/** What may be done with it at this moment. */
export function stepsAt({ status, statusAt, dueAt }: FollowUp, now: Date): FollowUpStep[] {
  if (now < dueAt) return []
  const isEarly = status === 'asked' && now.getTime() < statusAt.getTime() + reminderAfterDays * day
  return (['ask', 'remind', 'answer'] as const).filter(
    (step) => followUpSteps[status][step] !== undefined && !(step === 'remind' && isEarly),
  )
}

/** When nobody waits for it any more. A 3-month question ends 102 days after it was due at most. */
export function closesAt({ status, statusAt, dueAt }: FollowUp): Date | null {
  if (status === 'answered' || status === 'closed') return null
  if (status === 'planned') return new Date(dueAt.getTime() + askWithinDays * day)
  const patience = status === 'asked' ? reminderAfterDays + patienceDays : patienceDays
  const latest = dueAt.getTime() + settledAfterDays * day
  return new Date(Math.min(latest, statusAt.getTime() + patience * day))
}

/** So many days after it was due every follow-up has ended: only then its half-year is shown, for good. */
export const settledAfterDays = askWithinDays + reminderAfterDays + patienceDays
