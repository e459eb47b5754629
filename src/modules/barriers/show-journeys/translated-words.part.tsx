// SPDX-License-Identifier: EUPL-1.2
import { useLanguage } from '#ui/language'
import type { Words } from '../edition/edition.ts'

/** Words in the language of the page; what nobody translated is Dutch, and says so to a screen reader. */
export function Said({ words }: { words: Words }) {
  const language = useLanguage()
  if (language === 'nl') return <>{words.nl}</>
  return words.en ? <>{words.en}</> : <span lang="nl">{words.nl}</span>
}
