// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

const desk = '/werkbank/kennis'

export const paths = {
  public: '/kennis',
  feed: '/kennis/atom',
  stop: '/kennis/afmelden',
  confirm: '/kennis/bevestigen',
  desk,
  write: `${desk}/nieuw`,
  keep: `${desk}/beheer`,
  follow: `${desk}/volgen`,
} as const

/** Pages of one article in the workbench. */
export function articlePath(id: string, page?: 'wijzigen' | 'beheren' | 'versies'): string {
  return page === undefined ? `${desk}/${id}` : `${desk}/${id}/${page}`
}

/** The address of a page in the reader's language, for components (foundation/web never reaches the browser). */
export function addressOf(language: Language, path: string): string {
  return language === 'en' ? `/en${path}` : path
}

/** The language of a page by its address, for the title of the document. */
export function languageOf({ pathname }: { pathname: string }): Language {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'nl'
}
