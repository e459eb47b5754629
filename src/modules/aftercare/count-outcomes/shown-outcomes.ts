// SPDX-License-Identifier: EUPL-1.2
import type { CellSystem, Sum } from '#modules/statistics'
import { disclosurePolicy, protectCells, rounded } from '#modules/statistics'
import { moments } from '../follow-up/follow-up.ts'
import { endings, questionNames, questions } from '../follow-up/questions.ts'
import { pathKinds } from '../offer-path/paths.data.ts'

interface Counted {
  moment: number
  measure: string
  answer: string
  n: number
}

/** Numbers that may be seen, rounded to five; null: fewer than ten, or it could be worked out. */
export type Shown = Record<string, number | null>

export const paths = [...pathKinds, 'none'] as const
export const cell = (moment: number, measure: string, answer: string) => `${moment}/${measure}/${answer}`
export const dueCell = (moment: number) => `${moment}/due`
export const offeredCell = '0/offered'

/** All numbers of one half-year, and what they have to do with each other: whom it was due for, how that ended, and what was answered. */
export function outcomeSystem(tally: readonly Counted[]): CellSystem {
  const cells = new Map<string, number>()
  const sums: Sum[] = []
  const add = (total: string | null, moment: number, measure: string, answers: readonly string[]) => {
    const parts = answers.map((answer) => cell(moment, measure, answer))
    parts.forEach((part, place) => {
      const found = tally.find(
        (one) => one.moment === moment && one.measure === measure && one.answer === answers[place],
      )
      cells.set(part, found?.n ?? 0)
    })
    if (total === null) return
    const sum = parts.reduce((all, part) => all + (cells.get(part) ?? 0), 0)
    if (!cells.has(total)) cells.set(total, sum)
    sums.push({ total, parts })
  }
  add(offeredCell, 0, 'offer', ['yes', 'no'])
  for (const moment of moments) {
    add(dueCell(moment), moment, 'ending', endings)
    add(dueCell(moment), moment, 'path', paths)
    for (const name of questionNames) add(cell(moment, 'ending', 'answered'), moment, name, questions[name])
  }
  return { cells, sums }
}

/** As the working group sees it: nothing of fewer than ten, nothing that can be worked out, rounded. */
export function shownOutcomes(tally: readonly Counted[]): Shown {
  const system = outcomeSystem(tally)
  const { hidden, unprotected } = protectCells(system, disclosurePolicy)
  return Object.fromEntries(
    [...system.cells].map(([name, n]) => [
      name,
      unprotected.length > 0 || hidden.has(name) ? null : rounded(n, disclosurePolicy),
    ]),
  )
}

/** Whether anything can be said of a moment: with fewer than ten answers, or an answer of fewer than half, it is not measurable. */
export function measurable(shown: Shown, moment: number): 'yes' | 'too-few' | 'most-silent' {
  const [due, answered] = [shown[dueCell(moment)], shown[cell(moment, 'ending', 'answered')]]
  if (due === null || due === undefined || answered === null || answered === undefined) return 'too-few'
  return answered * 2 < due ? 'most-silent' : 'yes'
}
