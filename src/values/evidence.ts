// SPDX-License-Identifier: EUPL-1.2

/** E0: nothing. E1: described. E2: an effect was reported. E3: an outsider measured it. E4: an outsider, by a plan of before and with a comparison or without a stake. */
export const evidenceLevels = ['E0', 'E1', 'E2', 'E3', 'E4'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** Whose figure it is: of whoever runs the measure, of somebody with an interest, of an authority, or of somebody apart from both. */
export const reporters = ['runs-it', 'interested', 'official', 'independent'] as const
export type Reporter = (typeof reporters)[number]

export interface EvidenceFacts {
  /** Anybody can read where this is told. */
  isSourced: boolean
  /** Somebody does it: it is more than an idea. */
  isDone: boolean
  /** Who measured an effect. Null: nobody, or nobody knows who. */
  effectBy: Reporter | null
  /** The plan was fixed before, by somebody who had not looked, and it was compared with who did not have it or measured by somebody without a stake. */
  isTrial: boolean
}

interface Row {
  level: EvidenceLevel
  by?: readonly Reporter[]
  isDone?: true
  isTrial?: true
}

const outsiders = ['official', 'independent'] as const

/** What each level needs, the strongest first; all of them a source. The one place: barriers, interventions, kits and measured effects read it. */
const table: readonly Row[] = [
  { level: 'E4', by: outsiders, isDone: true, isTrial: true },
  { level: 'E3', by: outsiders, isDone: true },
  { level: 'E2', by: reporters },
  { level: 'E1', isDone: true },
]

/** The level that follows from what is known. Nobody chooses it. */
export function evidenceLevelOf({ isSourced, isDone, effectBy, isTrial }: EvidenceFacts): EvidenceLevel {
  const holds = (row: Row) =>
    (!row.by || (effectBy !== null && row.by.includes(effectBy))) &&
    (!row.isDone || isDone) &&
    (!row.isTrial || isTrial)
  return (isSourced && table.find(holds)?.level) || 'E0'
}

/** Who says so of something of this level is looked at by somebody of another organisation. */
export const takesAnotherOrganisation = (level: EvidenceLevel): boolean => level >= 'E3'
