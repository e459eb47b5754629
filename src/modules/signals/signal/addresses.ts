// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

const desk = '/werkbank/signalen'

export const paths = {
  public: '/signalen',
  feed: '/signalen/atom.xml',
  ownFeed: '/signalen/atom',
  stop: '/signalen/afmelden',
  confirm: '/signalen/bevestigen',
  desk,
  write: `${desk}/nieuw`,
  follow: `${desk}/volgen`,
} as const

export function signalPath(id: string): string {
  return `${desk}/${id}`
}

/** The address of a page in the reader's language, for components (foundation/web never reaches the browser). */
export function addressOf(language: Language, path: string): string {
  return language === 'en' ? `/en${path}` : path
}

/** The language of a page by its address, for the title of the document. */
export function languageOf({ pathname }: { pathname: string }): Language {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'nl'
}
