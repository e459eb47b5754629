// SPDX-License-Identifier: EUPL-1.2

/** 'phishing op bankinlog' → 'Phishing op bankinlog': a word or sentence that begins a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
