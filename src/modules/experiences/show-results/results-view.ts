// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import type { Question } from '#modules/research'
import { formatQuarter, type Quarter, quarterPartsOf } from '#values'
import { counted, flowKinds } from '../count-experiences/experience-system.ts'
import type { Flow } from '../count-experiences/protect-experiences.ts'
import type { Share } from '../count-experiences/shown-share.ts'
import type { ReleaseContent } from '../survey/release-content.ts'
import { resultsText } from './results.text.ts'
import { seriesOf, shareOf } from './series.ts'

const whole = (part: number) => Math.round(part * 100)

export interface ShareView {
  /** In whole percents. */
  value: number
  low: number
  high: number
  /** '75% (61% tot 86%)' */
  text: string
}

export interface QuestionView {
  id: string
  words: string
  /** The name of its validated scale; null: not validated. */
  scale: string | null
  share: ShareView | null
  rows: { key: string; label: string; count: string }[]
  trend: {
    runs: {
      points: { at: number; value: number; text: string; low: number; high: number }[]
      hasBreakBefore: boolean
    }[]
    ticks: { at: number; text: string }[]
    rows: { key: string; quarter: string; share: string }[]
    hasBreak: boolean
  } | null
}

export interface PointView {
  quarter: string
  isExample: boolean
  version: number
  flow: { key: string; label: string; count: string }[]
  questions: QuestionView[]
  quotes: string[]
}

export function shareView(share: Share | null, language: Language): ShareView | null {
  if (!share) return null
  const t = translate(resultsText, language)
  const [value, low, high] = [whole(share.share), whole(share.low), whole(share.high)]
  return { value, low, high, text: t('share', { value, low, high }) }
}

export function flowRows(flow: Flow, language: Language): PointView['flow'] {
  const t = translate(resultsText, language)
  return flowKinds.map((kind) => ({ key: kind, label: t(`flow-${kind}`), count: countText(flow[kind], language) }))
}

export function countText(count: number | null | undefined, language: Language): string {
  return count == null ? translate(resultsText, language)('hidden') : formatNumber(count, language)
}

/** One point in one quarter, with the quarters before it. `contents`: the oldest first, the one that is shown last. */
export function pointView(contents: readonly ReleaseContent[], point: string, language: Language): PointView | null {
  const content = contents.at(-1)
  const found = content?.results.points.find((one) => one.point === point)
  if (!content || !found) return null
  const t = translate(resultsText, language)
  return {
    quarter: formatQuarter(content.quarter, language),
    isExample: content.isExample,
    version: content.questionnaire.version,
    flow: flowRows(found.flow, language),
    questions: content.questionnaire.questions.map((question) => ({
      id: question.id,
      words: question.words[language],
      scale: question.scale?.name ?? null,
      share: shareView(shareOf(content, point, question.id), language),
      rows: counted.map((value) => ({
        key: value,
        label: t(`counted-${value}`),
        count: countText(found.counts[question.id]?.[value], language),
      })),
      trend: trendOf(contents, point, question, language),
    })),
    quotes: content.quotes[point] ?? [],
  }
}

function trendOf(
  contents: readonly ReleaseContent[],
  point: string,
  question: Question,
  language: Language,
): QuestionView['trend'] {
  const { runs, all } = seriesOf(contents, point, question)
  if (runs.flatMap(({ points }) => points).length < 2) return null
  const t = translate(resultsText, language)
  return {
    runs: runs.map(({ points, hasBreakBefore }) => ({
      hasBreakBefore,
      points: points.map(({ quarter, share }) => ({
        at: timeOf(quarter),
        value: whole(share.share),
        text: `${whole(share.share)}%`,
        low: whole(share.low),
        high: whole(share.high),
      })),
    })),
    ticks: all.map(({ quarter }) => ({ at: timeOf(quarter), text: shortQuarter(quarter, language) })),
    rows: all.map(({ quarter, share, isOther }) => ({
      key: quarter,
      quarter: `${formatQuarter(quarter, language)}${isOther ? ` (${t('other')})` : ''}`,
      share: shareView(share, language)?.text ?? t('hidden'),
    })),
    hasBreak: runs.some(({ hasBreakBefore }) => hasBreakBefore),
  }
}

function timeOf(quarter: Quarter): number {
  const { year, number } = quarterPartsOf(quarter)
  return year * 12 + number * 3
}

function shortQuarter(quarter: Quarter, language: Language): string {
  const { year, number } = quarterPartsOf(quarter)
  return `${language === 'nl' ? 'K' : 'Q'}${number} ’${String(year).slice(2)}`
}
