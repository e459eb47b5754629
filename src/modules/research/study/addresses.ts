// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

export const paths = {
  public: '/onderzoek',
  gaps: '/onderzoek/leemten',
  plan: '/onderzoek/steekproef',
  survey: '/onderzoek/vragenlijst',
  file: '/v1/studies.csv',
  desk: '/werkbank/onderzoek',
  add: '/werkbank/onderzoek/nieuw',
} as const

/** The address of a page in the reader's language, for components (foundation/web never reaches the browser). */
export function addressOf(language: Language, path: string): string {
  return language === 'en' ? `/en${path}` : path
}

/** The language of a page by its address, for the title of the document. */
export function languageOf({ pathname }: { pathname: string }): Language {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'nl'
}
