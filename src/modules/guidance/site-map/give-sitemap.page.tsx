// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language } from '#foundation/text'
import { contextOf, pageRequest } from '#foundation/web'
import type { Route } from './+types/give-sitemap.page.ts'
import { siteMap } from './site-map.ts'

const languages: readonly Language[] = ['nl', 'en']

/** For search engines (sitemaps.org 0.9): every page of the map that this installation has, in both languages, each with the other beside it. */
export async function loader(args: Route.LoaderArgs) {
  const { settings } = contextOf(args)
  const { mayOpen } = args.context.get(pageRequest)
  const open = siteMap.map(({ path }) => path).filter((path) => path !== '/werkbank' && mayOpen(path))
  const paths = [...new Set(['/', ...open])]
  const at = (path: string, language: Language) => new URL(addressIn(language, path), settings.baseUrl).href
  const urls = paths.flatMap((path) => {
    const others = languages.map(
      (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(path, language)}"/>`,
    )
    return languages.map((language) => `<url><loc>${at(path, language)}</loc>${others.join('')}</url>`)
  })
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
  return new Response(sitemap, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
