// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRecords, type Field, type MatchRecord } from './compare-records.ts'
import { type BlockingKey, matchRecords } from './match-records.ts'
import { editDistance } from '#values'
import { jaroWinkler } from './string-distance.ts'

const fields: readonly Field[] = [
  { name: 'first', kind: 'words', swappedWith: 'last' },
  { name: 'last', kind: 'words', swappedWith: 'first' },
  { name: 'street', kind: 'words' },
  { name: 'born', kind: 'date' },
  { name: 'number', kind: 'digits' },
]
const keys: readonly BlockingKey[] = [
  (read) => read('born'),
  (read) => read('number'),
  (read) => read('street').slice(0, 5),
]

function record(id: string, ...[first = '', last = '', street = '', born = '', number = '']: string[]): MatchRecord {
  return { id, values: { first, last, street, born, number } }
}

describe('two records of a person', () => {
  it.each([
    [
      'typing errors',
      ['Annemarie', 'de Vries', 'Dorpsstraat', '19800412', '123456'],
      ['Annemaire', 'De Vriese', 'Dorpstraat', '19800413', '123465'],
      'near near near near near',
    ],
    [
      'names in each other’s place',
      ['Jan', 'Thomas', '', '', ''],
      ['Thomas', 'Jan', '', '', ''],
      'swapped swapped unknown unknown unknown',
    ],
    [
      'day and month in each other’s place',
      ['', '', '', '19800412', ''],
      ['', '', '', '19801204', ''],
      'unknown unknown unknown near unknown',
    ],
    [
      'accents, capitals and spaces',
      ['René', 'Van  Dijk', 'St.-Jansstraat', '', ''],
      ['rene', 'van dijk', 'st jansstraat', '', ''],
      'same same same unknown unknown',
    ],
    [
      'nothing in common',
      ['Piet', 'Bakker', 'Kerkplein', '19551230', '1234'],
      ['Fatima', 'Yilmaz', 'Singel', '19900101', '98'],
      'different different different different different',
    ],
  ])('with %s', (_, one, other, expected) => {
    expect(compareRecords(record('a', ...one), record('b', ...other), fields).join(' ')).toBe(expected)
  })
})

describe('distances', () => {
  it('are those of the literature', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4)
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 4)
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4)
    expect(
      ['ab,ba', 'kitten,sitting', ',abc', 'abc,abc'].map((pair) =>
        editDistance(...(pair.split(',') as [string, string])),
      ),
    ).toEqual([1, 3, 3, 0])
  })

  it('are the same from both sides, and nothing to itself', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 10 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 10)
        expect([editDistance(a, a), jaroWinkler(a, a)]).toEqual([0, 1])
      }),
    )
  })
})

describe('matching', () => {
  const letters = (number: number) =>
    [...String(number).padStart(4, '0')].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('a')
  const originals = Array.from({ length: 200 }, (_, at) =>
    record(
      `p${at}`,
      letters(at * 37),
      letters(at * 91 + 5),
      `${letters(at * 13)}straat`,
      `19${50 + (at % 40)}0${1 + (at % 9)}1${at % 9}`,
      String(100_000 + at * 7919),
    ),
  )
  const copies = originals.slice(0, 60).map(({ values }, at) => {
    const swapped = at % 3 === 0 ? { first: values.last ?? '', last: values.first ?? '' } : {}
    return { id: `copy-p${at}`, values: { ...values, ...swapped, ...(at % 2 ? { born: '' } : { number: '' }) } }
  })

  it('finds every copy with errors, nobody else, and says what each field weighed', () => {
    const found = matchRecords([...originals, ...copies], fields, keys)
    expect(found.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(copies.map(({ id }) => `${id.slice(5)} ${id}`).sort())
    for (const { chance, evidence } of found) {
      expect(chance).toBeGreaterThan(0.9)
      expect(evidence.map(({ field }) => field)).toEqual(fields.map(({ name }) => name))
      expect(evidence.filter(({ agreement }) => agreement === 'unknown').every(({ bits }) => bits === 0)).toBe(true)
    }
  })

  it('gives the same answer to the same question', () => {
    const all = [...originals, ...copies]
    expect(matchRecords(all, fields, keys)).toEqual(matchRecords(all, fields, keys))
  })

  it('has no answer about nobody', () => {
    expect(matchRecords([], fields, keys)).toEqual([])
    expect(matchRecords([record('a', 'Jan')], fields, keys)).toEqual([])
  })
})
