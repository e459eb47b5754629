// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclosurePolicy, protectCells } from '#modules/statistics'
import { workedOut } from '../../statistics/protect-cells/attacker.fixture.ts'
import { inventedSheets } from '../load-demo/invented-sheets.data.ts'
import { companySurvey } from '../questionnaire/company-survey.data.ts'
import { type Answers, onlyAsked, type Questionnaire } from '../questionnaire/questionnaire.ts'
import { countAnswers, everybody } from './count-answers.ts'
import { protectResults } from './protect-results.ts'
import { rounds } from '../../../../tests/property.ts'

const words = { nl: 'Vraag', en: 'Question' }
const options = ['a', 'b', 'c'].map((value) => ({ value, words }))

/** Small, with every kind of tie between counts: a condition on a choice, and one on an answer of several. */
const small: Questionnaire = {
  code: 'proef',
  version: 1,
  title: words,
  lead: words,
  parts: [
    {
      id: 'first',
      title: words,
      questions: [
        { id: 'group', kind: 'choice', required: true, words, options: options.slice(0, 2) },
        { id: 'met', kind: 'choice', required: true, words, options },
      ],
    },
    {
      id: 'second',
      title: words,
      questions: [
        { id: 'told', kind: 'several', words, options: options.slice(0, 2), when: { question: 'met', is: ['a'] } },
      ],
    },
    {
      id: 'third',
      title: words,
      questions: [{ id: 'lost', kind: 'number', words, bands: [10], when: { question: 'told', is: ['b'] } }],
    },
  ],
}

const sheetOf = fc
  .record({
    group: fc.constantFrom('a', 'a', 'a', 'b'),
    met: fc.constantFrom('a', 'a', 'a', 'b', 'c'),
    told: fc.subarray(['a', 'b']),
    lost: fc.nat(30),
  })
  .map((answers): Answers => onlyAsked(small, answers))

const manySheets = fc.array(sheetOf, { minLength: 20, maxLength: 160 })

describe('counts of answers', () => {
  it('add up in every table and condition, whatever was answered', () => {
    fc.assert(
      fc.property(manySheets, (sheets) => {
        const { cells, sums } = countAnswers(small, sheets)
        expect(cells.get(everybody)).toBe(sheets.length)
        for (const { total, parts } of sums)
          expect(
            parts.reduce((all, part) => all + (cells.get(part) ?? Number.NaN), 0),
            total,
          ).toBe(cells.get(total))
      }),
    )
  })

  it('shown leave nobody to work out a small one, who knows the questions and does integer programming', () => {
    fc.assert(
      fc.property(manySheets, (sheets) => {
        const counted = countAnswers(small, sheets)
        const { hidden } = protectCells(counted, disclosurePolicy)
        if (hidden.size === counted.cells.size) return
        expect(workedOut(counted, hidden, disclosurePolicy)).toEqual([])
      }),
      rounds(12),
    )
  }, 120_000)
})

describe('published results', () => {
  it('show some counts and hide every one under ten, all rounded', () => {
    const sheets = inventedSheets(96)
    const counted = countAnswers(companySurvey, sheets)
    const { answered, cells } = protectResults(companySurvey, sheets)
    const { hidden } = protectCells(counted, disclosurePolicy)
    expect(workedOut(counted, hidden, disclosurePolicy)).toEqual([])
    expect(answered).toBe(95)
    const shown = cells.flatMap(({ count }) => (count === null ? [] : [count]))
    expect(shown.length).toBeGreaterThan(20)
    expect(shown.length).toBeLessThan(cells.length)
    for (const count of shown) expect(count % 5).toBe(0)
    const small = [...counted.about].filter(([cell]) => (counted.cells.get(cell) ?? 0) < disclosurePolicy.least)
    expect(small.length).toBeGreaterThan(0)
    for (const [, what] of small) {
      const found = cells.find(({ question, category }) => question === what.question && category === what.category)
      expect(found?.count, JSON.stringify(what)).toBeNull()
    }
  })

  it('show nothing at all of fewer than ten companies', () => {
    const { answered, cells } = protectResults(companySurvey, inventedSheets(9))
    expect(answered).toBeNull()
    expect(cells.every(({ count }) => count === null)).toBe(true)
  })

  it('hold no word that anybody wrote', () => {
    expect(JSON.stringify(protectResults(companySurvey, inventedSheets(96)))).not.toContain('needs')
  })
})
