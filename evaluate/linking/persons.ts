// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Field, MatchRecord } from '../../src/modules/cases/match-records/compare-records.ts'
import { type BlockingKey, candidatePairs, matchRecords } from '../../src/modules/cases/match-records/match-records.ts'

const fields: readonly Field[] = [
  { name: 'given_name', kind: 'words', swappedWith: 'surname' },
  { name: 'surname', kind: 'words', swappedWith: 'given_name' },
  { name: 'street_number', kind: 'digits' },
  { name: 'address_1', kind: 'words', swappedWith: 'address_2' },
  { name: 'address_2', kind: 'words', swappedWith: 'address_1' },
  { name: 'suburb', kind: 'words' },
  { name: 'postcode', kind: 'digits' },
  { name: 'state', kind: 'words' },
  { name: 'date_of_birth', kind: 'date' },
  { name: 'soc_sec_id', kind: 'digits' },
]

const both = (...parts: string[]) => (parts.includes('') ? null : parts.join(' '))
const keys: readonly BlockingKey[] = [
  (read) => both(...[read('given_name'), read('surname')].toSorted()),
  (read) => both(read('surname').slice(0, 4), read('date_of_birth').slice(0, 4)),
  (read) => both(read('given_name').slice(0, 3), read('surname').slice(0, 3)),
  (read) => both(read('address_1').slice(0, 6), read('postcode')),
  (read) => both(read('date_of_birth')),
  (read) => both(read('soc_sec_id')),
]

export interface PersonScore {
  records: number
  truePairs: number
  candidates: number
  blockingRecall: number
  precision: number
  recall: number
  f1: number
}

/**
 * Made-up persons, each once right and once with errors (Febrl set 1); null when the data are not there. `without`: fields that are not looked at, to make it harder.
 */
export async function scorePersons(without: readonly string[] = []): Promise<PersonScore | null> {
  const sharedData = process.env.SHARED_DATA
  if (!sharedData) return null
  const text = await readFile(join(sharedData, 'linkage-febrl', 'dataset1.csv'), 'utf8').catch(() => null)
  if (text === null) return null
  const records = readRecords(text, without)
  const seen = fields.filter(({ name }) => !without.includes(name))
  const people = Map.groupBy(records, ({ id }) => personOf(id))
  const truePairs = [...people.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const isRight = (a: string, b: string) => personOf(a) === personOf(b)
  const candidates = candidatePairs(records, keys)
  const matches = matchRecords(records, seen, keys)
  const right = matches.filter(({ a, b }) => isRight(a, b)).length
  return {
    records: records.length,
    truePairs,
    candidates: candidates.length,
    blockingRecall: candidates.filter(([a, b]) => isRight(a.id, b.id)).length / truePairs,
    precision: right / matches.length,
    recall: right / truePairs,
    f1: (2 * right) / (matches.length + truePairs),
  }
}

/** 'rec-223-dup-0' and 'rec-223-org' are person 223. */
function personOf(id: string): string {
  return id.split('-')[1] ?? id
}

/** This file has no quotes: cells are between commas. */
function readRecords(text: string, without: readonly string[]): MatchRecord[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/)
  const names = head.split(',').map((name) => name.trim())
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.trim())
    const values = names.map((name, place) => [name, without.includes(name) ? '' : (cells[place] ?? '')])
    return { id: cells[0] ?? '', values: Object.fromEntries(values) }
  })
}
