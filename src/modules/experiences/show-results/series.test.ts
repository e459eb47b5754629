// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Question } from '#modules/research'
import type { Quarter } from '#values'
import { countedQuestions } from '../count-experiences/protect-experiences.ts'
import { contactSurvey } from '../survey/questions.data.ts'
import type { ReleaseContent } from '../survey/release-content.ts'
import { resultsFile } from './results-file.ts'
import { isSameQuestion, seriesOf } from './series.ts'

const [heard] = countedQuestions(contactSurvey) as [Question]
const reworded: Question = { ...heard, words: { ...heard.words, nl: 'Kreeg u binnen vijf minuten contact?' } }

function content(quarter: string, question: Question, yes: number | null): ReleaseContent {
  const flow = { invited: 100, answered: 60, declined: null, unreachable: null, silent: 30 }
  const results = {
    policy: 'x',
    roundTo: 5,
    together: flow,
    points: [{ point: 'punt', flow, counts: { [question.id]: { yes } } }],
  }
  return {
    quarter: quarter as Quarter,
    isExample: true,
    questionnaire: { code: 'contact', version: 1, questions: [question] },
    results,
    quotes: {},
  }
}

describe('a question over time', () => {
  it('is one line as long as the question is the same', () => {
    const { runs } = seriesOf([content('2026-Q1', heard, 30), content('2026-Q2', heard, 45)], 'punt', heard)
    expect(runs).toHaveLength(1)
    expect(runs[0]?.points.map(({ share }) => share.share)).toEqual([0.5, 0.75])
  })

  it('breaks where other words were asked under the same name', () => {
    expect(isSameQuestion(heard, reworded)).toBe(false)
    const { runs, all } = seriesOf(
      [content('2026-Q1', heard, 30), content('2026-Q2', reworded, 45), content('2026-Q3', reworded, 40)],
      'punt',
      reworded,
    )
    expect(runs.map(({ points, hasBreakBefore }) => [points.length, hasBreakBefore])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(all.map(({ isOther }) => isOther)).toEqual([true, false, false])
  })

  it('has a gap, and no break, where a quarter is not shown', () => {
    const { runs, all } = seriesOf(
      [content('2026-Q1', heard, 30), content('2026-Q2', heard, null), content('2026-Q3', heard, 40)],
      'punt',
      heard,
    )
    expect(runs.map(({ hasBreakBefore }) => hasBreakBefore)).toEqual([false, false])
    expect(all).toHaveLength(3)
  })
})

it('stands in the file with its interval, the non-response, and an empty cell for what is hidden', () => {
  const lines = resultsFile([content('2026-Q1', heard, 30), content('2026-Q2', heard, null)], new Map()).split('\r\n')
  const of = (begin: string) =>
    lines
      .find((line) => line.startsWith(begin))
      ?.split(',')
      .slice(6, 10)
  const [count, share, low, high] = of(`2026-Q1,punt,punt,1,${heard.id},yes,`) ?? []
  expect([count, share]).toEqual(['30', '0.5'])
  expect(Number(low) < 0.5 && Number(high) > 0.5).toBe(true)
  expect(of('2026-Q1,punt,punt,1,,silent,')?.[0]).toBe('30')
  expect(of('2026-Q1,,,1,,declined,')?.[0]).toBe('')
  expect(of(`2026-Q2,punt,punt,1,${heard.id},yes,`)).toEqual(['', '', '', ''])
})
