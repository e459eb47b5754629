// SPDX-License-Identifier: EUPL-1.2

/** JSON of others, of which nothing is sure. */
export type Fields = Record<string, unknown>

/** Whether something has fields. */
export const isFields = (one: unknown): one is Fields => typeof one === 'object' && one !== null && !Array.isArray(one)

/** A text of at most `limit` characters; '' for anything else. */
export const limitedText = (one: unknown, limit: number) => (typeof one === 'string' ? one.slice(0, limit) : '')

/** Seconds since 1970, as a number or as text; null: none. */
export function secondsOf(written: unknown): Date | null {
  const seconds = typeof written === 'string' && /^\d{1,12}$/.test(written) ? Number(written) : written
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 0 || seconds > 253_402_300_799) return null
  return new Date(Math.floor(seconds) * 1_000)
}

/** `first_seen`: a moment as text, or microseconds since 1970; null: it is not said. */
export function momentOf(written: unknown): Date | null | 'malformed' {
  if (written === undefined || written === null || written === '') return null
  if (typeof written !== 'string' && typeof written !== 'number') return 'malformed'
  const text = String(written)
  const time = /^\d{10,17}$/.test(text) ? Number(text) / 1_000 : isMoment(text) ? Date.parse(text) : Number.NaN
  return Number.isFinite(time) && Math.abs(time) <= 8.64e15 ? new Date(time) : 'malformed'
}

const isMoment = (text: string) => /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)

/** The names of at most `limit` tags. */
export function tagNames(tags: unknown, limit: number): string[] {
  if (!Array.isArray(tags)) return []
  const names = (tags as unknown[]).slice(0, limit).map((tag) => (isFields(tag) ? tag.name : tag))
  return names.filter((name) => typeof name === 'string').map((name) => name.slice(0, 255))
}

/** A text or a number as text; '' for anything else. */
export const plainText = (one: unknown) => (typeof one === 'string' || typeof one === 'number' ? String(one) : '')
