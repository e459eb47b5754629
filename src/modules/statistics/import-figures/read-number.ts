// SPDX-License-Identifier: EUPL-1.2
import { figureMessages as message } from './import-figures.text.ts'

/** What publishers write where they have no figure. Statistics Netherlands: a full stop. Nought is a figure and none of these. */
const unknownSigns = new Set([
  '',
  '.',
  '..',
  '-',
  '–',
  '—',
  'x',
  '*',
  '?',
  'na',
  'n/a',
  'nb',
  'n.b.',
  'onbekend',
  'unknown',
  'null',
])

/** A figure, or the code of what is wrong with it. Nothing is guessed: what can be read in two ways is refused. */
export function readNumber(written: string | number): number | string {
  if (typeof written === 'number') return Number.isFinite(written) ? withinBounds(written) : message.valueNumber
  const text = written.trim()
  if (unknownSigns.has(text.toLowerCase())) return message.valueUnknown
  if (/^\d[\d.]*,\d+$/.test(text)) return message.valueComma
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(text)) return message.valueThousands
  if (!/^-?\d+(\.\d+)?$/.test(text)) return message.valueNumber
  return withinBounds(Number(text))
}

function withinBounds(value: number): number | string {
  if (value < 0) return message.valueNegative
  return value < 1e15 ? value : message.valueNumber
}
