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

/** Whether an address, in any language, is one of these patterns ('werkbank/zaken/:id'), which have no language. */
export function isOneOf(address: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0 || !address.startsWith('/')) return false
  const parts = (address.split(/[?#]/)[0] ?? '')
    .replace(/^\/en(?=\/|$)/, '')
    .split('/')
    .filter(Boolean)
  return patterns.some((pattern) => {
    const own = pattern.split('/')
    return own.length === parts.length && own.every((part, at) => part.startsWith(':') || part === parts[at])
  })
}
