// SPDX-License-Identifier: EUPL-1.2
import { foldedText, identifiersIn } from '#values'

/** A time of day or a year is no part of a number: '8.30 tot 17.00 uur', '24 november 2026'. */
const times = /\b\d{1,2}[.:]\d{2}\b|\b(?:19|20)\d{2}\b/g
/** Six digits, however they are pulled apart. */
const manyDigits = /\d(?:[^\p{L}\d]{0,3}\d){5,}/u
/** What Dutch service numbers begin with, and the numbers of municipalities, short as they are. */
const service = /\b0[89]\d{2}\b|\b14[\s-]?0\d{1,3}\b|\b18\d{2}\b/
const words =
  'nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|zero|one|two|three|four|five|six|seven|eight|nine|ten|oh|dubbel|double'
const spelled = new RegExp(`\\b(?:${words})(?:[\\s,.-]+(?:${words})){4,}\\b`, 'i')
const hosts = /(?:[a-z0-9-]+\.)+[a-z]{2,}/gi

/**
 * A number, account or address in a text that is none of its business: a way in stands in a field that two people look at. `known`: hosts that the entry
 * names as its own; a text may name those. Gives what was found, or null.
 */
export function smuggledIn(text: string, known: ReadonlySet<string>): string | null {
  const folded = foldedText(text)
  if (!folded.ok) return text.slice(0, 40)
  const plain = folded.value.replace(times, ' ')
  // Digits of another script have no business in Dutch or English, and can be read all the same.
  const number = /(?![0-9])\p{Nd}/u.exec(plain) ?? manyDigits.exec(plain) ?? service.exec(plain) ?? spelled.exec(plain)
  if (number) return number[0]
  const foreign = (plain.match(hosts) ?? []).find((host) => !known.has(host.toLowerCase().replace(/^www\./, '')))
  if (foreign) return foreign
  if (/:\/\/|@|\btel:/i.test(plain)) return plain.slice(0, 40)
  return identifiersIn(plain).find((one) => !known.has(one.text.toLowerCase()))?.text ?? null
}
