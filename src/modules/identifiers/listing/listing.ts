// SPDX-License-Identifier: EUPL-1.2

export const listingStatuses = ['proposed', 'active', 'declined', 'suspended', 'withdrawn', 'expired'] as const
export type ListingStatus = (typeof listingStatuses)[number]

export const listingSteps = ['activate', 'decline', 'suspend', 'resume', 'withdraw', 'expire'] as const
export type ListingStep = (typeof listingSteps)[number]

/** Every allowed step. The drawing in docs/ is made from this table. Only 'active' is ever answered. */
export const allowedSteps: Record<ListingStatus, Partial<Record<ListingStep, ListingStatus>>> = {
  proposed: { activate: 'active', decline: 'declined' },
  active: { suspend: 'suspended', withdraw: 'withdrawn', expire: 'expired' },
  suspended: { resume: 'active', withdraw: 'withdrawn' },
  declined: {},
  withdrawn: {},
  expired: {},
}

/** The status after a step, or null when the step is not allowed from here. */
export function nextStatus(from: ListingStatus, step: ListingStep): ListingStatus | null {
  return allowedSteps[from][step] ?? null
}

/** Steps that are possible from here, in the order of the table. */
export function stepsFrom(status: ListingStatus): ListingStep[] {
  return listingSteps.filter((step) => allowedSteps[status][step] !== undefined)
}

/** Grounds that an authority can choose; a free addition is stored with it. Drafts until a jurist of the authority adopts them. */
export const legalGrounds = {
  politiewet: 'Artikel 3 Politiewet 2012: handhaving van de rechtsorde en hulp aan wie die nodig heeft',
  wpg: 'Artikel 19 Wet politiegegevens: verstrekking in bijzondere gevallen om strafbare feiten te voorkomen',
  besluit: 'Eigen besluit van deze organisatie',
} as const
export type LegalGround = keyof typeof legalGrounds
