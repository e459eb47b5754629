// SPDX-License-Identifier: EUPL-1.2
import type { Question, Questionnaire } from '#modules/research'
import { disclosurePolicy, protectCells, rounded } from '#modules/statistics'
import {
  answerCell,
  counted,
  experienceSystem,
  type FlowKind,
  flowCell,
  flowKinds,
  type PointCounts,
  together,
} from './experience-system.ts'

/** Null: not shown, never nought. */
export type Flow = Record<FlowKind, number | null>

export interface PointResult {
  point: string
  flow: Flow
  /** By question: who said yes, and who said something else. */
  counts: Record<string, Record<string, number | null>>
}

export interface QuarterResults {
  policy: string
  roundTo: number
  together: Flow | null
  points: PointResult[]
}

/** Choices of a questionnaire: what is counted. Open words are not. */
export function countedQuestions({ parts }: Questionnaire): Question[] {
  return parts.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'choice')
}

/** The counts that may be seen: none below ten, nothing from which one could be worked out, all rounded. */
export function protectExperiences(questionnaire: Questionnaire, points: readonly PointCounts[]): QuarterResults {
  const system = experienceSystem(questionnaire, points)
  const { hidden, unprotected } = protectCells(system, disclosurePolicy)
  const shown = (cell: string) =>
    hidden.has(cell) || unprotected.length > 0 ? null : rounded(system.cells.get(cell) ?? 0, disclosurePolicy)
  const flowOf = (point: string) =>
    Object.fromEntries(flowKinds.map((kind) => [kind, shown(flowCell(point, kind))])) as Flow
  return {
    policy: disclosurePolicy.version,
    roundTo: disclosurePolicy.roundTo,
    together: points.length > 0 ? flowOf(together) : null,
    points: points.map(({ point }) => ({
      point,
      flow: flowOf(point),
      counts: Object.fromEntries(
        countedQuestions(questionnaire).map(({ id }) => [
          id,
          Object.fromEntries(counted.map((value) => [value, shown(answerCell(point, id, value))])),
        ]),
      ),
    })),
  }
}
