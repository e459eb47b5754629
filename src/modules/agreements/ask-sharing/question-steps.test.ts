// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { exchangeIds, exchangeQuestion, exchanges } from '../exchange/exchanges.data.ts'
import { addressOf, answersIn, answersOf, questionOf, stepsFor, stepToShow } from './question-steps.ts'

const inAddress = (text: string) => answersIn(new URLSearchParams(text))

describe('the questions of the page', () => {
  it('come one by one, and back to any of them loses nothing', () => {
    expect(stepToShow({}, null)).toBe('van')
    const answers = inAddress('van=bank&aan=police&over=suspect&gegevens=name&gegevens=narrative')
    expect(stepToShow(answers, null)).toBe('strafbaar')
    expect(stepToShow(answers, 'aan')).toBe('aan')
    expect(answersIn(new URLSearchParams(addressOf(answers, { stap: 'aan' })))).toEqual(answers)
  })

  it('are fewer where no person is involved, and ask a victim for consent instead of evidence', () => {
    expect(stepsFor(inAddress('over=nobody'))).not.toContain('strafbaar')
    expect(stepsFor(inAddress('over=victim'))).toContain('toestemming')
    expect(stepsFor(inAddress('over=victim'))).not.toContain('zekerheid')
    expect(stepsFor(inAddress('over=suspect'))).not.toContain('toestemming')
  })

  it('take nothing but what stands in a list: free text never reaches an address that is shared', () => {
    const answers = inAddress('van=bank&van=police&doel=fraude&naam=Jansen&gegevens=name&gegevens=iets')
    expect(answers).toEqual({ van: ['bank'], gegevens: ['name'] })
    expect(addressOf(answers)).toBe('?van=bank&gegevens=name')
  })

  it('can ask exactly what each of our own exchanges asks', () => {
    for (const id of exchangeIds) {
      const answers = answersIn(new URLSearchParams(addressOf(answersOf(exchanges[id].question))))
      const again = questionOf(answers, '2026-11-24')
      const asked = exchangeQuestion(id, '2026-11-24')
      const isAsked = stepsFor(answers).includes('zekerheid')
      expect(again, id).toEqual(isAsked ? asked : { ...asked, evidenceLevel: 'unverified-report' })
    }
  })
})
