// SPDX-License-Identifier: EUPL-1.2
import type { Planning } from './planning.ts'

export interface Edition {
  id: string
  year: number
  title: string
  source: string
  adoptedAt: Date | null
  importedAt: Date
}

/** The edition that is shown where nobody asked for a year: the newest that was adopted, else the newest. `editions`: newest first. */
export function shownEdition(editions: readonly Edition[]): Edition | undefined {
  return editions.find(({ adoptedAt }) => adoptedAt !== null) ?? editions[0]
}

export interface Theme {
  id: string
  number: number
  title: string
  goal: string
  /** Ids of figures (statistics). */
  figures: string[]
}

export interface Evidence {
  title: string
  address: string
}

export interface Action {
  id: string
  themeId: string
  key: string
  position: number
  /** Within its theme; stays when the order changes. */
  number: number
  result: string
  title: string
  /** As the file has it. */
  planningText: string
  planning: Planning
  /** What was promised first, when that was taken back after everybody could read it; with the reason. */
  firstPlanning: Planning | null
  replannedBecause: string
  ownerId: string | null
  /** As the file has it. */
  groupText: string
  groupName: string
  groupCode: string | null
  partners: string[]
  decisionNeeded: string
  risk: string
  evidence: Evidence[]
  saidDoneAt: Date | null
  droppedAt: Date | null
  droppedBecause: string
  mergedInto: string | null
  changedAt: Date
}

export const colours = ['green', 'amber', 'red'] as const
export type Colour = (typeof colours)[number]

export interface Progress {
  id: string
  actionId: string
  organisationId: string
  madeAt: Date
  colour: Colour
  saysDone: boolean
  text: string
  isConfidential: boolean
}

export const keptAnswers = ['kept', 'partly', 'not-kept'] as const
export type Kept = (typeof keptAnswers)[number]

export interface Commitment {
  id: string
  actionId: string
  organisationId: string
  hours: number
  what: string
  agreedOn: string
  dueOn: string
  kept: Kept | null
  because: string
}

export const obligationKinds = ['decision', 'motion', 'promise'] as const
export type ObligationKind = (typeof obligationKinds)[number]

export interface Obligation {
  id: string
  actionId: string
  kind: ObligationKind
  number: string
  text: string
  madeOn: string
  dueOn: string | null
  metAt: Date | null
  isConfidential: boolean
}

export interface LinkedProduct {
  actionId: string
  kind: string
  reference: string
  title: string
  linkedAt: Date
  /** Until a second person confirmed it. */
  linkedBy: string | null
  /** Null: a second person has not looked yet, and it counts for nothing. */
  approvedAt: Date | null
  /** ISO day on which whoever linked it saw what is outside; null: it is of this platform. */
  seenOn: string | null
  /** How often in a row nobody could open what is outside. */
  failures: number
}

/** By which others name an action: '2023-5.3' is the third of the fifth theme of the plan of 2023. */
export const actionCode = (year: number, theme: number, number: number) => `${year}-${theme}.${number}`
