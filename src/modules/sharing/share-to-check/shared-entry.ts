// SPDX-License-Identifier: EUPL-1.2

/** Fields by which another app shares to the check, as its manifest names them; the form of the page itself sends none of these. */
export const sharedFields = { title: 'titel', text: 'tekst', url: 'link', files: 'beeld' } as const

/** What was shared, as one question; null when this form comes from the page itself. An app often says the same thing twice. */
export function sharedEntry(form: FormData): string | null {
  const { title, text, url } = sharedFields
  if (![title, text, url].some((name) => form.has(name))) return null
  const parts = [title, text, url].map((name) => form.get(name)).filter((part) => typeof part === 'string')
  const lines = parts.map((part) => part.trim()).filter((part) => part !== '')
  return lines.filter((line, at) => !lines.some((other, place) => isWithin(line, at, other, place))).join('\n')
}

function isWithin(line: string, at: number, other: string, place: number): boolean {
  return place !== at && other.includes(line) && (other !== line || place < at)
}
