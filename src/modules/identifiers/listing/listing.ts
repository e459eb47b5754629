// SPDX-License-Identifier: EUPL-1.2

export const listingStatuses = ['proposed', 'active', 'declined', 'suspended', 'withdrawn', 'expired'] as const
export type ListingStatus = (typeof listingStatuses)[number]

/** Steps that a person takes, in the order of the buttons. */
export const decidedSteps = ['activate', 'decline', 'propose-again', 'resume', 'keep', 'suspend', 'withdraw'] as const
export type DecidedStep = (typeof decidedSteps)[number]

/** The others are of the clock, and of the rule that asks for a look and then needs it no more. */
export const listingSteps = [...decidedSteps, 'expire', 'question', 'answer'] as const
export type ListingStep = (typeof listingSteps)[number]

/** Every allowed step. The drawing in docs/ is made from this table. Only 'active' is ever answered. */
export const allowedSteps: Record<ListingStatus, Partial<Record<ListingStep, ListingStatus>>> = {
  proposed: { activate: 'active', decline: 'declined' },
  active: {
    keep: 'active',
    suspend: 'suspended',
    withdraw: 'withdrawn',
    expire: 'expired',
    question: 'active',
    answer: 'active',
  },
  suspended: { resume: 'active', withdraw: 'withdrawn' },
  declined: { 'propose-again': 'proposed' },
  withdrawn: {},
  expired: {},
}

/** The status after a step, or null when the step is not allowed from here. */
export function nextStatus(from: ListingStatus, step: ListingStep): ListingStatus | null {
  return allowedSteps[from][step] ?? null
}

/** What a person says by a step of the warning that the program proposed, or that stood: nothing by most. */
export function programJudged(step: ListingStep): { program?: { right: number; wrong: number } } {
  if (step === 'activate') return { program: { right: 1, wrong: 0 } }
  return step === 'decline' || step === 'withdraw' ? { program: { right: 0, wrong: 1 } } : {}
}

/** Steps that a person can take from here; `keep` only where a rule asked for a look. */
export function stepsFrom({ status, needsReview }: { status: ListingStatus; needsReview: boolean }): DecidedStep[] {
  return decidedSteps.filter((step) => allowedSteps[status][step] !== undefined && (step !== 'keep' || needsReview))
}

/**
 * What a listing rests on: as many confirmed reports as the policy asks, or what the authority itself knows, for which two of its people stand.
 */
export const listingGrounds = ['reports', 'own-evidence'] as const
export type ListingGround = (typeof listingGrounds)[number]

/** A person looks within the hour at a warning that rests on less than before. */
export const lookWithin = 60 * 60 * 1000
/** Within so long the second of two people reads what a colleague put forward: of one proven case harm is done meanwhile. */
export const secondWithin = { 'own-evidence': 15 * 60 * 1000, reports: 4 * 60 * 60 * 1000 } as const
/** After that hour, so long without anybody: a warning that rests on too little then ends. Longer than a weekend with holidays. */
export const unansweredAfter = 7 * 24 * 60 * 60 * 1000

/** Days for which one person takes a warning out of the answers, unless they choose others; longer takes two, who withdraw it. */
export const suspendedDays = { usual: 7, choices: [1, 3, 7, 14] } as const

/** Grounds that an authority can choose; a free addition is stored with it. Drafts until a jurist of the authority adopts them. */
export const legalGrounds = {
  politiewet: 'Artikel 3 Politiewet 2012: handhaving van de rechtsorde en hulp aan wie die nodig heeft',
  wpg: 'Artikel 19 Wet politiegegevens: verstrekking in bijzondere gevallen om strafbare feiten te voorkomen',
  besluit: 'Eigen besluit van deze organisatie',
} as const
export type LegalGround = keyof typeof legalGrounds
