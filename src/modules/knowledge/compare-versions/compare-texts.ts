// SPDX-License-Identifier: EUPL-1.2
import { diffWordsWithSpace } from 'diff'

export interface ComparedPart {
  text: string
  change: 'same' | 'added' | 'removed'
}

/** Longer than this nobody waits; then the whole text is shown as replaced. Milliseconds. */
const longestWait = 500

/** Two texts as one, word for word: joined, what is the same and removed is the first, what is the same and added the second. */
export function compareTexts(before: string, after: string): ComparedPart[] {
  if (before === after) return before === '' ? [] : [{ text: before, change: 'same' }]
  const parts = diffWordsWithSpace(before, after, { timeout: longestWait })
  if (!parts)
    return [
      { text: before, change: 'removed' as const },
      { text: after, change: 'added' as const },
    ].filter(({ text }) => text !== '')
  return parts.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
