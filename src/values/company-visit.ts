// SPDX-License-Identifier: EUPL-1.2

/** Levels of assurance of eHerkenning that we know, low to high. 'loa' of the scheme: eh2plus low, eh3 substantial, eh4 high. */
export const assuranceLevels = ['eh2plus', 'eh3', 'eh4'] as const
export type AssuranceLevel = (typeof assuranceLevels)[number]

/** A company, as eHerkenning says it. */
export interface VisitingCompany {
  /** Of the Chamber of Commerce, eight digits. */
  number: string
  name: string | null
}

/** What eHerkenning says when somebody signs in in the name of a company. */
export interface CompanyVisit {
  issuer: string
  /** Pseudonym of the person, for us alone. */
  pseudonym: string
  /** For which the person works. */
  employer: VisitingCompany
  /** In whose name: the employer, or with a chain mandate another. */
  represented: VisitingCompany
  /** The mandate holds for this branch only (twelve digits); null: for the whole company. */
  branchNumber: string | null
  isChain: boolean
  level: AssuranceLevel
  /** What the mandate is for; empty: not for us. */
  deeds: readonly ('prepare' | 'sign')[]
}
