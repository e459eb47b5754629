// SPDX-License-Identifier: EUPL-1.2

/**
 * In which order objections are decided: by their day, on which proof and harm count as days earlier. So whoever showed that it is theirs goes first, and
 * nobody waits for ever: after two weeks an objection without proof stands beside a fresh one with proof.
 */
export const triage = {
  proofDays: 14,
  /** A person cannot pay or call. */
  personHarmDays: 4,
  /** A site or address that people are warned off. */
  otherHarmDays: 2,
} as const
