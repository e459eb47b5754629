// SPDX-License-Identifier: EUPL-1.2

export const longestNote = 10_000
export const longestTask = 1_000

/** What is wrong with a text that somebody wrote, or null. */
export function problemWith(text: string, longest: number): 'textRequired' | 'textTooLong' | null {
  if (text === '') return 'textRequired'
  return text.length > longest ? 'textTooLong' : null
}
