// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-manifest.page.ts'
import { appText } from './app.text.ts'
import { iconSizes } from './draw-icon.query.ts'
import { sharedFields } from './shared-entry.ts'

/** What a browser reads to install the check, and to offer it where another app shares something. */
export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const t = translate(appText, language)
  const check = addressIn(language, '/controleren')
  const { files, ...fields } = sharedFields
  const manifest = {
    id: check,
    name: t('name'),
    short_name: 'Dijkwacht',
    description: t('lead'),
    lang: language,
    dir: 'ltr',
    start_url: check,
    scope: check,
    display: 'standalone',
    theme_color: '#083d48',
    background_color: '#ffffff',
    icons: iconSizes.map((size) => ({
      src: addressIn(language, `/controleren/teken/${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
    // By POST: what somebody shares stands in no address, no history and no log.
    share_target: {
      action: check,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        ...fields,
        files: [{ name: files, accept: ['image/png', 'image/jpeg', 'image/webp', '.png', '.jpg', '.jpeg', '.webp'] }],
      },
    },
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
