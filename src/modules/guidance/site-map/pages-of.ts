// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language } from '#foundation/text'
import { siteMap } from './site-map.ts'
import type { Room, SitePage } from './site-page.ts'

export interface Listed {
  href: string
  title: string
  says: string
}

export const listed = (page: SitePage, language: Language): Listed => ({
  href: addressIn(language, page.path),
  title: page[language].title,
  says: page[language].says,
})

/** The pages of one room, as they stand in the map. */
export const pagesOf = (room: Room, language: Language): Listed[] =>
  siteMap.filter((page) => page.room === room).map((page) => listed(page, language))
