// SPDX-License-Identifier: EUPL-1.2

export const complaintStatuses = [
  'draft',
  'submitted',
  'confirmed',
  'more-asked',
  'in-assessment',
  'no-offence',
  'kept',
  'bundled',
  'in-investigation',
  'with-prosecutor',
  'dismissed',
  'prosecution',
  'out-of-court',
  'closed',
  'withdrawn',
  'referred',
] as const
export type ComplaintStatus = (typeof complaintStatuses)[number]

export const complaintSteps = [
  'sign',
  'confirm',
  'ask-more',
  'answer',
  'answer-first',
  'assess',
  'find-no-offence',
  'keep',
  'bundle',
  'investigate',
  'hand-over',
  'give-back',
  'dismiss',
  'prosecute',
  'settle',
  'close',
  'reopen',
  'reconsider',
  'refer',
  'amend',
  'accept',
  'withdraw',
] as const
export type ComplaintStep = (typeof complaintSteps)[number]

/** While the police look at it, the filer can add a version and take it back. */
const byFiler = (status: ComplaintStatus) => ({ amend: status, withdraw: 'withdrawn' }) as const

/**
 * Every allowed step; the drawing in docs/ is made from this table. `answer-first` is an answer to a question that was asked before the police
 * confirmed: it goes back to where it waits for that. `accept`: the police take over a version that was added after they confirmed.
 */
export const complaintTable: Record<ComplaintStatus, Partial<Record<ComplaintStep, ComplaintStatus>>> = {
  draft: { sign: 'submitted', refer: 'referred' },
  submitted: { confirm: 'confirmed', 'ask-more': 'more-asked', refer: 'referred', ...byFiler('submitted') },
  confirmed: {
    assess: 'in-assessment',
    'ask-more': 'more-asked',
    refer: 'referred',
    accept: 'confirmed',
    ...byFiler('confirmed'),
  },
  'more-asked': {
    answer: 'in-assessment',
    'answer-first': 'submitted',
    refer: 'referred',
    accept: 'more-asked',
    ...byFiler('more-asked'),
  },
  'in-assessment': {
    'ask-more': 'more-asked',
    'find-no-offence': 'no-offence',
    keep: 'kept',
    bundle: 'bundled',
    investigate: 'in-investigation',
    refer: 'referred',
    accept: 'in-assessment',
    ...byFiler('in-assessment'),
  },
  'no-offence': { reopen: 'in-assessment', refer: 'referred', close: 'closed' },
  kept: {
    bundle: 'bundled',
    investigate: 'in-investigation',
    'ask-more': 'more-asked',
    close: 'closed',
    accept: 'kept',
    ...byFiler('kept'),
  },
  bundled: {
    keep: 'kept',
    investigate: 'in-investigation',
    'ask-more': 'more-asked',
    close: 'closed',
    accept: 'bundled',
    ...byFiler('bundled'),
  },
  // Whoever takes a complaint back now does not stop an investigation: that is asked of the police, not done here.
  'in-investigation': {
    'hand-over': 'with-prosecutor',
    close: 'closed',
    amend: 'in-investigation',
    accept: 'in-investigation',
  },
  'with-prosecutor': {
    'give-back': 'in-investigation',
    dismiss: 'dismissed',
    prosecute: 'prosecution',
    settle: 'out-of-court',
  },
  dismissed: { reconsider: 'with-prosecutor', close: 'closed' },
  prosecution: { settle: 'out-of-court', dismiss: 'dismissed', close: 'closed' },
  'out-of-court': { reconsider: 'with-prosecutor', close: 'closed' },
  closed: { reopen: 'in-assessment' },
  withdrawn: {},
  referred: {},
}

/** Who is at work with a complaint. `system`: the program, when a result comes back of which a person decided elsewhere. */
export type Party = 'filer' | 'police' | 'prosecutor' | 'system'

/** Who takes which step. The program carries results of police and prosecutor over, and never speaks for a filer. */
export const takenBy: Record<ComplaintStep, readonly Party[]> = {
  sign: ['filer'],
  answer: ['filer'],
  'answer-first': ['filer'],
  amend: ['filer'],
  withdraw: ['filer'],
  refer: ['filer', 'police'],
  confirm: ['police'],
  accept: ['police'],
  'ask-more': ['police', 'system'],
  assess: ['police', 'system'],
  'find-no-offence': ['police', 'system'],
  keep: ['police', 'system'],
  bundle: ['police', 'system'],
  investigate: ['police', 'system'],
  'hand-over': ['police', 'system'],
  reopen: ['police', 'system'],
  'give-back': ['prosecutor', 'system'],
  dismiss: ['prosecutor', 'system'],
  prosecute: ['prosecutor', 'system'],
  settle: ['prosecutor', 'system'],
  reconsider: ['prosecutor', 'system'],
  close: ['police', 'prosecutor', 'system'],
}

/** Grounds that whoever decides has to choose from, so that they can be counted. A proposal: no police force and no prosecutor has signed the lists. */
export const reasons = {
  'find-no-offence': ['civil-dispute', 'no-deceit', 'nothing-lost-nothing-tried', 'not-in-law'],
  keep: ['no-lead', 'no-link-yet', 'priority'],
  dismiss: [
    'wrongly-suspected',
    'too-little-evidence',
    'not-punishable',
    'suspect-not-punishable',
    'too-long-ago',
    'settled-otherwise',
    'small-part',
    'small-matter',
    'hurt-by-consequences',
    'suspect-died',
  ],
  settle: ['fine', 'community-service', 'compensation', 'other-settlement'],
  close: ['final-judgment', 'settled', 'no-suspect-found', 'no-more-leads', 'told-and-done'],
} as const satisfies Partial<Record<ComplaintStep, readonly string[]>>
export type Reason = (typeof reasons)[keyof typeof reasons][number]

/** The grounds of this step; none: it has no list. */
export function reasonsOf(step: ComplaintStep): readonly Reason[] {
  return step in reasons ? reasons[step as keyof typeof reasons] : []
}

/** Steps that say nothing to a filer without words. */
const withWords: readonly ComplaintStep[] = [
  'ask-more',
  'answer',
  'answer-first',
  'reopen',
  'reconsider',
  'give-back',
  'withdraw',
]

export function needsWords(step: ComplaintStep): boolean {
  return withWords.includes(step)
}

/** The status after a step, or null when the step is not allowed from here. */
export function statusAfter(from: ComplaintStatus, step: ComplaintStep): ComplaintStatus | null {
  return complaintTable[from][step] ?? null
}

/** Nothing can happen to it any more. */
export function isOver(status: ComplaintStatus): boolean {
  return Object.keys(complaintTable[status]).length === 0
}

/** What decides, beside the status, which steps are open. */
export interface Standing {
  status: ComplaintStatus
  /** When the police took it; null: not (yet). */
  confirmedAt: Date | null
  /** A version was signed that the police did not take over yet. */
  hasNewVersion: boolean
}

/** Steps that this party can take now, in the order of the list. An answer goes back to where the question came from. */
export function stepsFor(party: Party, { status, confirmedAt, hasNewVersion }: Standing): ComplaintStep[] {
  return complaintSteps.filter(
    (step) =>
      statusAfter(status, step) !== null &&
      takenBy[step].includes(party) &&
      (step !== 'answer' || confirmedAt !== null) &&
      (step !== 'accept' || (hasNewVersion && confirmedAt !== null)) &&
      (step !== 'answer-first' || confirmedAt === null) &&
      // A draft is the filer's; the police see none.
      (step !== 'refer' || (party === 'filer') === (status === 'draft')),
  )
}

/**
 * What this is in law. Only the police can take a complaint (aangifte): until they confirmed, it is none yet, whatever the status. A report
 * without complaint never becomes one.
 */
export type Standpoint = 'not-yet' | 'complaint' | 'no-complaint'

export function standpointOf({ isReport, confirmedAt }: { isReport: boolean; confirmedAt: Date | null }): Standpoint {
  if (isReport) return 'no-complaint'
  return confirmedAt === null ? 'not-yet' : 'complaint'
}

/** Statuses in which its report counts for nothing: no check, no link, no figure. */
export function isDropped(status: ComplaintStatus): boolean {
  return status === 'no-offence' || status === 'referred' || status === 'withdrawn'
}
