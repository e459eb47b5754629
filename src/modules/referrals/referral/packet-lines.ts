// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { languageName } from '#values'
import { type PacketField, packetFields } from './packet.ts'
import { fieldText, otherLanguageText } from './referral.text.ts'

/** What was told, in the order in which one reads it. */
export function toldLines(
  told: Readonly<Partial<Record<PacketField, string | undefined>>>,
  language: Language,
): { term: string; answer: string }[] {
  const f = translate(fieldText, language)
  return packetFields.flatMap((field) => {
    const answer = told[field]
    if (!answer) return []
    return [{ term: f(field), answer: field === 'language' ? spokenName(answer, language) : answer }]
  })
}

/** 'pl' as "Pools". */
export function spokenName(code: string, language: Language): string {
  return languageName(code, language) ?? translate(otherLanguageText, language)('other')
}
