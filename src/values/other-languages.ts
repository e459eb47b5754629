// SPDX-License-Identifier: EUPL-1.2

/** Languages in which words of ours may stand once people stand for them (decision 0082), by the name that its speakers give it. */
export const otherLanguages = [
  { code: 'tr', name: 'Türkçe', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
  { code: 'uk', name: 'Українська', dir: 'ltr' },
  { code: 'pl', name: 'Polski', dir: 'ltr' },
] as const

export type OtherLanguage = (typeof otherLanguages)[number]
export type OtherCode = OtherLanguage['code']

export function otherLanguage(code: string | undefined): OtherLanguage | undefined {
  return otherLanguages.find((one) => one.code === code)
}

/** Longest words of one sentence in them. */
export const longestOtherWords = 300
