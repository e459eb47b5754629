// SPDX-License-Identifier: EUPL-1.2
import type { ClaimStatus } from '../claim/claim.ts'

/** With fewer people or claims a share says more about chance, and could point at somebody. */
export const fewest = 10

/** One victim whose claim reached its addressee. */
export interface CountedShare {
  principal: number
  paid: number
  owed: number
  satisfied: number | null
}

/** One claim about which a letter went. */
export interface CountedClaim {
  status: ClaimStatus
  /** Statuses that it ever had. */
  had: readonly ClaimStatus[]
  received: number
  costs: number
}

export interface Indicators {
  victims: number
  claims: number
  /** Shares between 0 and 1; null: too few to say. */
  paidFully: number | null
  paidPartly: number | null
  consequence: number | null
  metExpectations: number | null
  /** How many answered that question. */
  asked: number
  /** Of what people lost, in cents; null: too few. */
  backInCents: number | null
  /** Cents of cost for each euro that came in; null: too few or nothing came in. */
  costPerEuro: number | null
}

/** The holder noticed: paid, agreed to pay, or stood before a court. */
const consequences: readonly ClaimStatus[] = ['instalments', 'summoned', 'judged', 'enforced', 'paid', 'paid-out']

/** The indicators of the trial of 2021, counted the same way: victims and holders apart. */
export function indicatorsOf(shares: readonly CountedShare[], claims: readonly CountedClaim[]): Indicators {
  const part = (count: number, of: number) => (of < fewest ? null : count / of)
  const answered = shares.filter(({ satisfied }) => satisfied !== null)
  const felt = claims.filter(({ had, received }) => received > 0 || had.some((status) => consequences.includes(status)))
  const received = claims.reduce((sum, claim) => sum + claim.received, 0)
  const costs = claims.reduce((sum, claim) => sum + claim.costs, 0)
  const enough = shares.length >= fewest
  return {
    victims: shares.length,
    claims: claims.length,
    paidFully: part(shares.filter(({ paid, owed }) => paid > 0 && owed === 0).length, shares.length),
    paidPartly: part(shares.filter(({ paid, owed }) => paid > 0 && owed > 0).length, shares.length),
    consequence: part(felt.length, claims.length),
    metExpectations: part(answered.filter(({ satisfied }) => (satisfied ?? 0) >= 3).length, answered.length),
    asked: answered.length,
    backInCents: enough ? shares.reduce((sum, { paid }) => sum + paid, 0) : null,
    costPerEuro: enough && received > 0 ? Math.round((costs * 100) / received) : null,
  }
}

/** The trial of 2021 as its evaluation tells it: 211 victims, by police, prosecutor, bailiffs and SODA. Rounded by its publisher. */
export const trialOf2021 = {
  victims: 211,
  paidFully: 0.25,
  paidPartly: 0.25,
  consequence: 0.87,
  metExpectations: 0.72,
  source: {
    title: 'Evaluatie directe aansprakelijkstelling (Capgemini), weergegeven door Security.NL',
    url: 'https://www.security.nl/posting/748821/',
  },
} as const
