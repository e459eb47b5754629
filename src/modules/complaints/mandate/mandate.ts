// SPDX-License-Identifier: EUPL-1.2
import { type AssuranceLevel, assuranceLevels } from '#values'

/** What somebody does in the name of a company. */
export type MandatedDeed = 'prepare' | 'sign'

/** Substantial for both: what is prepared holds personal data of others, and a signature can send somebody to court. A proposal. */
export const lowestLevel: Record<MandatedDeed, AssuranceLevel> = { prepare: 'eh3', sign: 'eh3' }

/** How long a look in the mandate register of eHerkenning counts when somebody signs. Milliseconds. */
export const freshFor = 15 * 60_000

/** That an organisation, or one person of it, may act for a company. */
export interface Mandate {
  id: string
  organisationId: string
  /** null: everybody of the organisation whose role allows the deed. */
  personId: string | null
  companyNumber: string
  companyName: string
  /** null: for the whole company. */
  branchNumber: string | null
  /** Given by another company, to whoever files for it: a branch organisation, a lawyer, an accountant. */
  isChain: boolean
  maySign: boolean
  /** The company wants two people: who wrote the last version does not sign it. */
  needsTwo: boolean
  /** null: the operator wrote it down. */
  level: AssuranceLevel | null
  checkedAt: Date
  /** Last day; null: until further notice. ISO date. */
  endsOn: string | null
  revokedAt: Date | null
}

/** A company, or one branch of it. */
export interface Company {
  companyNumber: string
  branchNumber: string | null
}

export const mandateProblems = [
  'none',
  'revoked',
  'ended',
  'other-branch',
  'may-not-sign',
  'level-too-low',
  'look-again',
] as const
export type MandateProblem = (typeof mandateProblems)[number]

export interface MandateAsked {
  organisationId: string
  personId: string
  companyNumber: string
  branchNumber: string | null
  deed: MandatedDeed
  now: Date
  /** ISO date, Dutch time. */
  today: string
}

/**
 * The mandate on which somebody may do this for this company, or why not: the least bad of what there is, so that whoever is refused hears
 * what to do. A mandate for one branch carries no other branch, and not the company as a whole. Whoever has mandates of their own, as eHerkenning
 * gives them, is judged by those and not by what was written down for the whole organisation; only that two people are wanted holds for everybody.
 */
export function mandateFor(mandates: readonly Mandate[], asked: MandateAsked): Mandate | MandateProblem {
  const ours = mandates.filter(({ organisationId }) => organisationId === asked.organisationId)
  const hasOwn = ours.some(({ personId }) => personId === asked.personId)
  const ofCompany = ours.filter(({ companyNumber }) => companyNumber === asked.companyNumber)
  const problems = ofCompany
    .filter(({ personId }) => personId === (hasOwn ? asked.personId : null))
    .map((mandate) => ({ mandate, problem: problemOf(mandate, asked) }))
  const good = problems.find(({ problem }) => problem === null)
  if (!good) return mandateProblems.findLast((one) => problems.some(({ problem }) => problem === one)) ?? 'none'
  const needsTwo = good.mandate.needsTwo || ofCompany.some((one) => one.personId === null && one.needsTwo)
  return { ...good.mandate, needsTwo }
}

function problemOf(mandate: Mandate, asked: MandateAsked): Exclude<MandateProblem, 'none'> | null {
  const { deed, now, today } = asked
  if (mandate.revokedAt !== null && mandate.revokedAt <= now) return 'revoked'
  if (mandate.endsOn !== null && mandate.endsOn < today) return 'ended'
  if (mandate.branchNumber !== null && mandate.branchNumber !== asked.branchNumber) return 'other-branch'
  if (deed === 'sign' && !mandate.maySign) return 'may-not-sign'
  if (mandate.level === null) return null
  if (assuranceLevels.indexOf(mandate.level) < assuranceLevels.indexOf(lowestLevel[deed])) return 'level-too-low'
  // Whoever signs was just looked up: a mandate can be taken away between the draft and the signature.
  return deed === 'sign' && now.getTime() - mandate.checkedAt.getTime() > freshFor ? 'look-again' : null
}
