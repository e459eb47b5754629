// SPDX-License-Identifier: EUPL-1.2
import type { FileColumn, FileRow } from '../file-reports/file-row.ts'
import { isFileColumn } from './column-guess.ts'

/** Codes of the taxonomy by the words for them, in lower case, as a partner may write them in a cell. */
export type WordsForCodes = ReadonlyMap<string, string>

const victimWords: Readonly<Record<string, string>> = {
  burger: 'citizen',
  particulier: 'citizen',
  consument: 'citizen',
  persoon: 'citizen',
  private: 'citizen',
  consumer: 'citizen',
  bedrijf: 'company',
  zakelijk: 'company',
  ondernemer: 'company',
  onderneming: 'company',
  organisatie: 'company',
  business: 'company',
}

/** The cells of one row under the names of our fields. Words for a form, a channel or a kind of victim become their codes. */
export function rowOfCells(cells: readonly string[], map: readonly string[], words: WordsForCodes): FileRow {
  const row: Partial<Record<FileColumn, string>> = {}
  map.forEach((field, at) => {
    const text = cells[at]?.trim() ?? ''
    if (text === '' || !isFileColumn(field)) return
    const read = valueOf(field, text, words)
    row[field] = row[field] === undefined ? read : `${row[field]}\n${read}`
  })
  return row
}

function valueOf(field: FileColumn, text: string, words: WordsForCodes): string {
  const lower = text.toLowerCase()
  if (field === 'fraudForm' || field === 'contactChannel') return words.get(lower) ?? text
  if (field === 'victimKind') return victimWords[lower] ?? lower
  // What a formula worked out has more decimals than its cell shows; three can be thousands, so those are asked about.
  if (field === 'loss' && /^\d+[.,]\d{4,}$/.test(text)) return Number(text.replace(',', '.')).toFixed(2)
  // A day with the time behind it: only the day is asked.
  if (field === 'occurredOn') return text.replace(/(?<=\d)(?:T|,?\s+)\d{1,2}:\d{2}.*$/, '')
  return text
}

/** Where an error of a report stands in the partner's file: the names of its own columns, or what we call the field. */
export function columnsOfError(field: string, headers: readonly string[], map: readonly string[]): string[] {
  const name = field.replace(/^\//, '').split('/')[0] ?? ''
  const fields: readonly string[] =
    name === 'lossInCents'
      ? ['loss']
      : name === 'identifiers'
        ? ['paidTo', 'contact', 'site', 'seller', 'display', 'mentioned', 'own', 'merchant', 'pageFingerprint']
        : name === 'partnerCodes'
          ? ['partnerCode', 'partnerScheme', 'partnerVersion', 'partnerLabel']
          : [name]
  return headers.filter((_, at) => fields.includes(map[at] ?? ''))
}
