// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { type PacketField, packetFields } from './packet.ts'
import { fieldText, spokenText } from './referral.text.ts'

/** What was told, in the order in which one reads it. */
export function toldLines(
  told: Readonly<Partial<Record<PacketField, string | undefined>>>,
  language: Language,
): { term: string; answer: string }[] {
  const [f, s] = [translate(fieldText, language), translate(spokenText, language)]
  return packetFields.flatMap((field) => {
    const answer = told[field]
    if (!answer) return []
    return [{ term: f(field), answer: field === 'language' && isSpoken(answer) ? s(answer) : answer }]
  })
}

function isSpoken(code: string): code is keyof (typeof spokenText)['nl'] {
  return Object.hasOwn(spokenText.nl, code)
}
