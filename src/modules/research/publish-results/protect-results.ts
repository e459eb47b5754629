// SPDX-License-Identifier: EUPL-1.2
import { disclosurePolicy, protectCells, rounded } from '#modules/statistics'
import type { Answers, Questionnaire } from '../questionnaire/questionnaire.ts'
import { countAnswers, everybody } from './count-answers.ts'
import type { ResultCell, SurveyResults } from './results.ts'

/** The counts of a round that may be published: none below ten, nothing from which one could be worked out, and all rounded. */
export function protectResults(questionnaire: Questionnaire, sheets: readonly Answers[]): SurveyResults {
  const counted = countAnswers(questionnaire, sheets)
  const { hidden, unprotected } = protectCells(counted, disclosurePolicy)
  const shownOf = (cell: string) =>
    hidden.has(cell) || unprotected.length > 0 ? null : rounded(counted.cells.get(cell) ?? 0, disclosurePolicy)
  const cells = [...counted.about].map(([cell, what]): ResultCell => ({ ...what, count: shownOf(cell) }))
  return { policy: disclosurePolicy.version, answered: shownOf(everybody), cells }
}
