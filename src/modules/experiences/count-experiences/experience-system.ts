// SPDX-License-Identifier: EUPL-1.2
import { type Answers, countAnswers, everybody, type Questionnaire } from '#modules/research'
import type { CellSystem, Sum } from '#modules/statistics'
import { favourable } from '../survey/questions.data.ts'

/** What came of the invitations of one point in one quarter. `silent`: no answer, whatever the reason. */
export const flowKinds = ['invited', 'answered', 'declined', 'unreachable', 'silent'] as const
export type FlowKind = (typeof flowKinds)[number]

export interface PointCounts {
  point: string
  invited: number
  declined: number
  unreachable: number
  answers: readonly Answers[]
}

/** Every answer but the favourable one. */
const otherwise = 'other'
/** What is counted of a question. */
export const counted = [favourable, otherwise] as const

/** All points together, in the names of cells. */
export const together = '*'

export const flowCell = (point: string, kind: FlowKind) => `${point} ${kind}`
export const answerCell = (point: string, question: string, category: string) => `${point} ${question}|${category}`

/**
 * Yes, and everything else: of four answers the one that few give takes another with it, and of 125 people a share of 88% was hidden.
 * Tried on 28 November 2026.
 */
function inTwo(questionnaire: Questionnaire): Questionnaire {
  const words = { nl: otherwise, en: otherwise }
  const options = counted.map((value) => ({ value, words }))
  const parts = questionnaire.parts.map((part) => ({
    ...part,
    questions: part.questions.map((question) => (question.kind === 'choice' ? { ...question, options } : question)),
  }))
  return { ...questionnaire, parts }
}

function answersInTwo(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer === favourable ? favourable : otherwise]),
  )
}

/**
 * Everything that is published of a quarter, with all that its counts have to do with each other: each question adds up to who answered, who
 * answered and who did not add up to who was invited, and the points add up to all points.
 */
export function experienceSystem(questionnaire: Questionnaire, points: readonly PointCounts[]): CellSystem {
  const cells = new Map<string, number>()
  const sums: Sum[] = []
  for (const { point, answers, ...counts } of points) {
    const of = countAnswers(inTwo(questionnaire), answers.map(answersInTwo))
    const named = (cell: string) => (cell === everybody ? flowCell(point, 'answered') : `${point} ${cell}`)
    for (const [cell, count] of of.cells) cells.set(named(cell), count)
    for (const { total, parts } of of.sums) sums.push({ total: named(total), parts: parts.map(named) })
    const reached = answers.length + counts.declined + counts.unreachable
    // Never fewer than came back.
    const invited = Math.max(counts.invited, reached)
    const flow = { ...counts, invited, answered: answers.length, silent: invited - reached }
    for (const kind of flowKinds) cells.set(flowCell(point, kind), flow[kind])
    sums.push({ total: flowCell(point, 'invited'), parts: parts(point) })
  }
  if (points.length === 0) return { cells, sums }
  for (const kind of flowKinds) {
    const of = points.map(({ point }) => flowCell(point, kind))
    cells.set(
      flowCell(together, kind),
      of.reduce((all, cell) => all + (cells.get(cell) ?? 0), 0),
    )
    sums.push({ total: flowCell(together, kind), parts: of })
  }
  sums.push({ total: flowCell(together, 'invited'), parts: parts(together) })
  return { cells, sums }
}

function parts(point: string): string[] {
  return flowKinds.filter((kind) => kind !== 'invited').map((kind) => flowCell(point, kind))
}
