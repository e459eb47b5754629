// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '#modules/partners'

export const statuses = ['sent', 'read', 'accepted', 'spoken', 'refused', 'returned', 'withdrawn', 'erased'] as const
export type Status = (typeof statuses)[number]

/** What the receiver can say. `speak`: we spoke with the person. `erase`: consent was withdrawn, and we wiped what we had noted. */
export const answers = ['accept', 'speak', 'refuse', 'erase'] as const
export type Answer = (typeof answers)[number]
export type Step = Answer | 'read' | 'return' | 'withdraw'

const ending = { refuse: 'refused', return: 'returned', withdraw: 'withdrawn' } as const

/**
 * Every allowed step; the drawing in docs/ is made from this table. Until somebody spoke with the person the hand-over is open, and comes
 * back by itself: accepted is not helped. After it came back the receiver says nothing any more, because another may have it.
 */
export const referralTable: Record<Status, Partial<Record<Step, Status>>> = {
  sent: { read: 'read', accept: 'accepted', speak: 'spoken', ...ending },
  read: { accept: 'accepted', speak: 'spoken', ...ending },
  accepted: { speak: 'spoken', ...ending },
  spoken: { withdraw: 'withdrawn' },
  refused: {},
  returned: {},
  withdrawn: { erase: 'erased' },
  erased: {},
}

export function statusAfter(from: Status, step: Step): Status | null {
  return referralTable[from][step] ?? null
}

/** The receiver is expected to do something before the clock runs out. */
export function isOpen(status: Status): boolean {
  return statusAfter(status, 'return') !== null
}

export const refusals = ['not-for-us', 'no-time', 'known', 'not-reached'] as const
export type Refused = (typeof refusals)[number]

/** `danger`: somebody's life or safety, which comes before all that is about money. */
export const urgencies = ['danger', 'now', 'today', 'week'] as const
export type Urgency = (typeof urgencies)[number]

/** Hours until a hand-over comes back: to answer it, and after that to speak with the person. The clock runs on at night. */
export const hours: Record<Urgency, Record<'answer' | 'speak', number>> = {
  danger: { answer: 0.25, speak: 0.5 },
  now: { answer: 1, speak: 2 },
  today: { answer: 4, speak: 24 },
  week: { answer: 48, speak: 120 },
}

export function dueAfter(urgency: Urgency, awaited: 'answer' | 'speak', from: Date): Date {
  return new Date(from.getTime() + hours[urgency][awaited] * 3_600_000)
}

/** What a caller names that is about life or safety, the most urgent first. */
export const dangers = ['door', 'threat', 'despair'] as const
export type Danger = (typeof dangers)[number]

/** Who can do something about danger, and so hears of it; to another it is nobody's business. */
const helpsInDanger: readonly OrganisationKind[] = ['police', 'reporting-point']

export const hearsDanger = (kind: OrganisationKind): boolean => helpsInDanger.includes(kind)

/** How soon a receiver of this kind must help somebody, from what was said in the triage. */
export function urgencyOf(
  said: Readonly<Partial<Record<string, readonly string[]>>>,
  receiver: OrganisationKind,
): Urgency {
  const has = (question: string, ...choices: string[]) =>
    said[question]?.some((choice) => choices.length === 0 || choices.includes(choice)) === true
  if (hearsDanger(receiver) && has('now', ...dangers)) return 'danger'
  // With a card, a code or a device in other hands money goes on leaving until somebody blocks it, whenever it began.
  if (has('now') || has('ago', 'hour') || has('gave', 'login', 'bank-card', 'device')) return 'now'
  return has('ago', 'three-days') || has('gave') || has('contact', 'recovery', 'in-touch') ? 'today' : 'week'
}

/** The three questions to the person, one choice each. */
export const askedQuestions = ['relieved', 'otherwise', 'again'] as const
export type AskedQuestion = (typeof askedQuestions)[number]
export const saidChoices = ['yes', 'no', 'unsure'] as const
export type Said = (typeof saidChoices)[number]
