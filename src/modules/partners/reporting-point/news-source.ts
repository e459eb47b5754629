// SPDX-License-Identifier: EUPL-1.2
import type { Source } from './reporting-point.ts'

/** Sites that write about organisations, where an entry was read because the organisation's own page could not be. */
const newsHosts = [
  'ad.nl',
  'blikopnieuws.nl',
  'bnnvara.nl',
  'dossiermastenbroek.com',
  'fashionunited.nl',
  'nieuws.nl',
  'nu.nl',
  'omroepbrabant.nl',
  'security.nl',
  'tweakers.net',
] as const

/** Whether this was only read in the news: nobody of the organisation confirmed it. No number counts as verified by it. */
export function isNews({ url }: Pick<Source, 'url'>): boolean {
  if (!URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return newsHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

/** The source as it is named, and that it is a news item when it is. */
export function namedSource<Of extends Source>(source: Of, language: 'nl' | 'en'): Of {
  if (!isNews(source)) return source
  const said =
    language === 'nl'
      ? 'nieuwsbericht, niet bevestigd door de organisatie'
      : 'news item, not confirmed by the organisation'
  return { ...source, label: `${source.label} (${said})` }
}
