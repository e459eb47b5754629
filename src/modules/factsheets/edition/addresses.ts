// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

const desk = '/werkbank/factsheets'

export const paths = { public: '/factsheets', desk } as const

export function publicPath(number: string, file?: 'pdf' | 'csv' | 'csv-metadata.json'): string {
  return file === undefined ? `${paths.public}/${number}` : `${paths.public}/${number}.${file}`
}

export function deskPath(id: string, page?: 'schrijven'): string {
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
