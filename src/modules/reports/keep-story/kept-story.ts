// SPDX-License-Identifier: EUPL-1.2

/** What a tab holds of a story that we may not have. */
export interface KeptStory {
  /** The draft in which it was typed: another one, of whoever uses this device now, is not offered it. */
  draft: string
  text: string
}

/** The text to offer back, or null: there is none, it is of another draft, or it stands there already. */
export function keptText(kept: KeptStory | null, now: { draft: string; shown: string }): string | null {
  if (kept?.draft !== now.draft) return null
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  return plain(kept.text) === '' || plain(kept.text) === plain(now.shown) ? null : kept.text
}
