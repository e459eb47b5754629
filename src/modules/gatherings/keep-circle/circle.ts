// SPDX-License-Identifier: EUPL-1.2

/** Themes of the plan. */
export const interests = ['insight', 'data-sharing', 'barriers', 'follow-up', 'resilience', 'victims'] as const
export type Interest = (typeof interests)[number]

/** An organisation that is no partner, as whoever organises sees it. */
export interface CircleMember {
  id: string
  name: string
  interests: Interest[]
  cameBy: string
  /** Whom to write to; null: they said no, or nobody is known. */
  contact: Contact | null
}

export interface Contact {
  name: string
  address: string
}
