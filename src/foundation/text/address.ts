// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './text.ts'

/** The address of a page in the language of the reader. */
export function addressIn(language: Language, path: string): string {
  return language === 'en' ? `/en${path === '/' ? '' : path}` : path
}

/** The language of a page by its address, for the title of the document. */
export function languageOf({ pathname }: { pathname: string }): Language {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'nl'
}
