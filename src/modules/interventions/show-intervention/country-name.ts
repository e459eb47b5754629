// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

const together: Record<string, Record<Language, string>> = {
  EU: { nl: 'Europese Unie', en: 'European Union' },
  XX: { nl: 'meer landen samen', en: 'several countries together' },
}

/** 'SG' → 'Singapore'. A code that is no country comes back as it is. */
export function countryName(code: string, language: Language): string {
  const known = together[code]
  if (known) return known[language]
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code
}
