// SPDX-License-Identifier: EUPL-1.2

export const editionStatuses = ['draft', 'sent', 'published'] as const
export type EditionStatus = (typeof editionStatuses)[number]
export type EditionStep = 'revise' | 'send' | 'sign' | 'publish'

/**
 * Every allowed step; the drawing in docs/ is made from this table. A text that was sent can still be written in: a signature is of exactly what
 * was signed, and falls by itself. What was published never changes.
 */
export const editionSteps: Record<EditionStatus, Partial<Record<EditionStep, EditionStatus>>> = {
  draft: { revise: 'draft', send: 'sent' },
  sent: { revise: 'sent', send: 'sent', sign: 'sent', publish: 'published' },
  published: {},
}

/** Characters of a title and a text. */
export const longest = { title: 150, body: 40_000 } as const

/** '2026-2': the second factsheet of 2026. Also its address. */
export function parseNumber(text: string): { year: number; half: 1 | 2 } | null {
  const found = /^(20\d\d)-([12])$/.exec(text)
  return found ? { year: Number(found[1]), half: found[2] === '1' ? 1 : 2 } : null
}

/** '2026-2' after '2026-1', '2027-1' after '2026-2'. */
export function numberAfter(number: string): string {
  const parsed = parseNumber(number)
  if (!parsed) throw new Error(`no number of an edition: ${number}`)
  return parsed.half === 1 ? `${parsed.year}-2` : `${parsed.year + 1}-1`
}

/** The one that is due on this day (ISO): the plan asks for one in the second quarter and one in the fourth. */
export function numberOn(day: string): string {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`
}
