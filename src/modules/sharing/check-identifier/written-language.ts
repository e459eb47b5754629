// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

/** Small words that the one language has and the other has not: "of", "is", "was" and "in" are of both. */
const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een ik mijn mij mn en van te voor met dat die er niet zijn zij ze op werd heb heeft wat nu aan om ook maar geen nog naar u uw je'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an my i it and he she they this that to for with from have has been am are what you your not by who how there they’re someone somebody'.split(
      ' ',
    ),
  ),
}
const fewest = 2

/** The language that a text is plainly written in; null: neither, or one cannot tell. */
export function writtenLanguage(text: string): Language | null {
  const all = text.toLowerCase().match(/[\p{L}’]+/gu) ?? []
  const count = (language: Language) => all.filter((word) => words[language].has(word)).length
  const [nl, en] = [count('nl'), count('en')]
  if (Math.max(nl, en) < fewest) return null
  if (nl > 2 * en) return 'nl'
  return en > 2 * nl ? 'en' : null
}
