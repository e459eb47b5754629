// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

const ours: Record<string, Record<Language, string>> = {
  EU: { nl: 'Europese Unie', en: 'European Union' },
  HK: { nl: 'Hongkong', en: 'Hong Kong' },
  XX: { nl: 'Meer landen samen', en: 'Several countries together' },
}

/** 'SG' → 'Singapore'. A code that is no country comes back as it is. */
export function countryName(code: string, language: Language): string {
  const known = ours[code]
  if (known) return known[language]
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code
}
