// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { precisionOf, recallOf, scoreCorpus } from './score.ts'

describe('scoring an extraction', () => {
  it('counts per kind, once a document, and names what was missed and what was too many', () => {
    const documents = [
      {
        id: '1',
        text: 'a',
        expected: [
          { kind: 'iban' as const, canonical: 'A' },
          { kind: 'phone' as const, canonical: 'P' },
        ],
        trap: 'two',
      },
      { id: '2', text: 'b', expected: [] },
    ]
    const { scores, misses } = scoreCorpus(documents, (text) =>
      text === 'a'
        ? [
            { kind: 'iban', canonical: 'A' },
            { kind: 'iban', canonical: 'A' },
          ]
        : [{ kind: 'iban', canonical: 'B' }],
    )
    const iban = scores.find((score) => score.kind === 'iban')
    expect(iban && [precisionOf(iban), recallOf(iban)]).toEqual([0.5, 1])
    expect(scores.at(-1)).toEqual({ kind: 'all', expected: 2, found: 2, right: 1 })
    expect(misses).toEqual([
      { id: '1', trap: 'two', missed: ['phone P'], tooMany: [] },
      { id: '2', trap: null, missed: [], tooMany: ['iban B'] },
    ])
  })
})
