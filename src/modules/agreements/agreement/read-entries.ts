// SPDX-License-Identifier: EUPL-1.2
import { parseDateParts } from '#values'

type Entries = Record<string, string | string[]>

/** The entry of one field; undefined when it was left empty. */
export function one(entries: Entries, name: string): string | undefined {
  const entry = entries[name]
  return typeof entry === 'string' ? entry : entry?.[0]
}

/** The ticked boxes of one field. */
export function many(entries: Entries, name: string): string[] {
  const entry = entries[name]
  return entry === undefined ? [] : typeof entry === 'string' ? [entry] : entry
}

/** The three parts of a date field, as they were typed. */
export function partsOf(entries: Entries, name: string): { day: string; month: string; year: string } {
  const part = (which: string) => one(entries, `${name}-${which}`) ?? ''
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The day of a date field, 'yyyy-mm-dd'; undefined when all was left empty, and something that is no day when it is wrong. */
export function dayOf(entries: Entries, name: string): string | undefined {
  const parts = partsOf(entries, name)
  if (Object.values(parts).every((part) => part === '')) return undefined
  const parsed = parseDateParts(parts)
  return parsed.ok ? parsed.value : 'no day'
}

/** A day as the parts of a date field. */
export function toParts(day: string | null): { day: string; month: string; year: string } {
  const [year = '', month = '', number = ''] = (day ?? '').split('-')
  return { day: number, month, year }
}
