// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failures, judge, type Judged, scoreOf, type Situation, situationsIn } from './judge-plan.fixture.ts'
import { mustNotRules } from './must-not.fixture.ts'

const own = situationsIn(readFileSync(join(import.meta.dirname, 'own-situations.jsonl'), 'utf8'))
const shared = join(
  process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data'),
  'help-situations/help-situations.jsonl',
)

function judgedOf(situations: readonly Situation[]): Judged[] {
  return situations.map((one) => {
    const judged = judge(one)
    if (!judged) throw new Error(`nobody wrote down what ${one.id} would answer`)
    return judged
  })
}

/** All first steps, nothing that must not be said, and nine of ten of what follows. */
function isRight(situations: readonly Situation[]): void {
  const judged = judgedOf(situations)
  const wrong = failures(judged).join('\n')
  const score = scoreOf(judged)
  expect(score.first, wrong).toBe(judged.length)
  expect(score.mustNot, wrong).toBe(judged.length)
  expect(score.nextTwo / (2 * judged.length), wrong).toBeGreaterThanOrEqual(0.9)
}

describe('who is right about what comes first', () => {
  it('our own situations are as many as those of the other author, each once', () => {
    expect(own.length).toBeGreaterThanOrEqual(40)
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
  })

  it('the plan is, in our own situations', () => isRight(own))

  it.runIf(existsSync(shared))(
    'the plan is, in those of another author (not run: data absent without SHARED_DATA)',
    () => isRight(situationsIn(readFileSync(shared, 'utf8'))),
  )

  it('sees what must not be said', () => {
    const bank = {
      ids: ['bank-card'],
      clocks: ['week'],
      text: 'Bel uw bank en laat uw bankpas blokkeren. U krijgt alles terug.',
    }
    const isSaid = (sentence: string) => mustNotRules.find(([written]) => written.test(sentence))?.[1](bank)
    for (const sentence of [
      'bankpas blokkeren',
      'bank bellen',
      'zeggen dat de bank alles terughaalt',
      'pas morgen bellen',
    ])
      expect(isSaid(sentence), sentence).toBe(true)
    for (const sentence of ['meteen 112', 'PNBF', 'nieuw BSN aanvragen']) expect(isSaid(sentence), sentence).toBe(false)
  })
})
