// SPDX-License-Identifier: EUPL-1.2
import { type CellSystem, disclosurePolicy, protectCells, rounded, type Sum } from '#modules/statistics'
import { type AskedQuestion, askedQuestions, saidChoices } from '../referral/referral.ts'

/** How many of one point and situation were handed over, and how many of those were taken over. */
export interface CountedHandOvers {
  pointId: string
  situation: string
  handed: number
  accepted: number
}

/** How often somebody was told to go to this point, and nothing went along. */
export interface CountedCold {
  pointId: string
  told: number
}

export interface CountedAnswers {
  pointId: string
  situation: string
  question: AskedQuestion
  answer: string
  n: number
}

/** Of one point, one situation or all together. Null: fewer than ten, or to be worked out. */
export interface GroupCounts {
  group: string
  handed: number | null
  accepted: number | null
  questions: Record<AskedQuestion, Record<'yes' | 'no' | 'unsure' | 'silent', number | null>>
}

const everybody = 'all'
const answers = [...saidChoices, 'silent'] as const

/**
 * Everything that is shown, protected together: groups add up to everybody, and within each group who was handed over is taken over or not, and
 * answered a question or was silent. So nothing hidden is the difference of what is shown.
 */
export function protectedCounts(
  handOvers: readonly CountedHandOvers[],
  said: readonly CountedAnswers[],
): { all: GroupCounts; points: GroupCounts[]; situations: GroupCounts[] } {
  const points = [...new Set(handOvers.map(({ pointId }) => pointId))].toSorted()
  const situations = [...new Set(handOvers.map(({ situation }) => situation))].toSorted()
  const groups = [
    { group: everybody, has: () => true },
    ...points.map((id) => ({ group: `p:${id}`, has: (row: { pointId: string }) => row.pointId === id })),
    ...situations.map((id) => ({ group: `s:${id}`, has: (row: { situation: string }) => row.situation === id })),
  ]
  const cells = new Map<string, number>()
  const sums: Sum[] = []
  const kinds = [
    'handed',
    'accepted',
    'not',
    ...askedQuestions.flatMap((question) => answers.map((answer) => `${question}.${answer}`)),
  ]
  for (const { group, has } of groups) {
    const name = (kind: string) => `${group}|${kind}`
    const own = handOvers.filter(has)
    const handed = own.reduce((sum, { handed: n }) => sum + n, 0)
    const accepted = own.reduce((sum, { accepted: n }) => sum + n, 0)
    cells.set(name('handed'), handed)
    cells.set(name('accepted'), accepted)
    cells.set(name('not'), handed - accepted)
    sums.push({ total: name('handed'), parts: [name('accepted'), name('not')] })
    for (const question of askedQuestions) {
      const counts = saidChoices.map((choice) =>
        said
          .filter((row) => has(row) && row.question === question && row.answer === choice)
          .reduce((sum, { n }) => sum + n, 0),
      )
      const answered = counts.reduce((sum, n) => sum + n, 0)
      saidChoices.forEach((choice, place) => cells.set(name(`${question}.${choice}`), counts[place] ?? 0))
      cells.set(name(`${question}.silent`), Math.max(0, handed - answered))
      sums.push({ total: name('handed'), parts: answers.map((answer) => name(`${question}.${answer}`)) })
    }
  }
  for (const kind of kinds)
    for (const list of [points.map((id) => `p:${id}`), situations.map((id) => `s:${id}`)])
      if (list.length > 0) sums.push({ total: `${everybody}|${kind}`, parts: list.map((group) => `${group}|${kind}`) })
  const system: CellSystem = { cells, sums }
  const { hidden, unprotected } = protectCells(system, disclosurePolicy)
  const shown = (cell: string) =>
    unprotected.length > 0 || hidden.has(cell) ? null : rounded(cells.get(cell) ?? 0, disclosurePolicy)
  const view = (group: string, label: string): GroupCounts => ({
    group: label,
    handed: shown(`${group}|handed`),
    accepted: shown(`${group}|accepted`),
    questions: Object.fromEntries(
      askedQuestions.map((question) => [
        question,
        Object.fromEntries(answers.map((answer) => [answer, shown(`${group}|${question}.${answer}`)])),
      ]),
    ) as GroupCounts['questions'],
  })
  return {
    all: view(everybody, everybody),
    points: points.map((id) => view(`p:${id}`, id)),
    situations: situations.map((id) => view(`s:${id}`, id)),
  }
}

/** Cold referrals by point and together, protected for themselves: nothing of a hand-over adds up with them. Null: fewer than ten, or to be worked out. */
export function protectedCold(counted: readonly CountedCold[]): {
  all: number | null
  points: { pointId: string; told: number | null }[]
} {
  const cells = new Map(counted.map(({ pointId, told }) => [`p:${pointId}`, told]))
  const total = counted.reduce((sum, { told }) => sum + told, 0)
  const sums: Sum[] = counted.length > 0 ? [{ total: everybody, parts: [...cells.keys()] }] : []
  cells.set(everybody, total)
  const { hidden, unprotected } = protectCells({ cells, sums }, disclosurePolicy)
  const shown = (cell: string) =>
    unprotected.length > 0 || hidden.has(cell) ? null : rounded(cells.get(cell) ?? 0, disclosurePolicy)
  return { all: shown(everybody), points: counted.map(({ pointId }) => ({ pointId, told: shown(`p:${pointId}`) })) }
}
