// SPDX-License-Identifier: EUPL-1.2
import type { Question } from '#modules/research'
import type { Quarter } from '#values'
import { type Share, shareOfRounded } from '../count-experiences/shown-share.ts'
import { favourable } from '../survey/questions.data.ts'
import type { ReleaseContent } from '../survey/release-content.ts'

/** One quarter of one question of one point; `share` null: not shown. */
export interface SeriesPoint {
  quarter: Quarter
  share: Share | null
}

/** Quarters that may be joined: the same question, without one between them that is not shown. */
export interface SeriesRun {
  points: (SeriesPoint & { share: Share })[]
  /** Before this run the question was another. */
  hasBreakBefore: boolean
}

export interface Series {
  all: (SeriesPoint & { isOther: boolean })[]
  runs: SeriesRun[]
}

/** Whether answers to both may be laid beside each other: the same words, answers and kind. */
export function isSameQuestion(one: Question, other: Question): boolean {
  const told = ({ kind, words, more, options, scale }: Question) =>
    JSON.stringify([
      kind,
      words.nl,
      words.en,
      more?.nl,
      more?.en,
      options?.map(({ value, words: w }) => [value, w.nl, w.en]),
      scale?.name,
    ])
  return told(one) === told(other)
}

/** The share that answered the question favourably, of everybody who answered. */
export function shareOf({ results }: ReleaseContent, point: string, question: string): Share | null {
  const found = results.points.find((one) => one.point === point)
  const [part, whole] = [found?.counts[question]?.[favourable] ?? null, found?.flow.answered ?? null]
  return part === null || whole === null ? null : shareOfRounded(part, whole, results.roundTo)
}

/** `contents`: the oldest first. Where another question was asked under the same name, another run begins, and that is a break. */
export function seriesOf(contents: readonly ReleaseContent[], point: string, question: Question): Series {
  const runs: SeriesRun[] = []
  const all: Series['all'] = []
  let before: Question | null = null
  let open: SeriesRun | null = null
  let isBroken = false
  for (const content of contents) {
    const asked = content.questionnaire.questions.find(({ id }) => id === question.id)
    const isHere = content.results.points.some((one) => one.point === point)
    if (!asked || !isHere) {
      open = null
      continue
    }
    if (before && !isSameQuestion(before, asked)) {
      open = null
      isBroken = true
    }
    before = asked
    const share = shareOf(content, point, question.id)
    all.push({ quarter: content.quarter, share, isOther: !isSameQuestion(asked, question) })
    if (!share) {
      open = null
      continue
    }
    if (!open) {
      open = { points: [], hasBreakBefore: isBroken && runs.length > 0 }
      runs.push(open)
      isBroken = false
    }
    open.points.push({ quarter: content.quarter, share })
  }
  return { all, runs }
}
