// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { paths } from '../warning/addresses.ts'
import { frameText } from './frame.text.ts'

/** The code to paste into a page: a frame that can run nothing and send nothing. `title` is read out by screen readers. */
function snippetOf(address: string, title: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
}

/** The code for the frame that shows what `query` asks for; null on an installation without an address of its own for frames. */
export function frameSnippet(
  { language, settings }: Pick<Context, 'language' | 'settings'>,
  query = '',
): string | null {
  if (!settings.embedOrigin) return null
  return snippetOf(
    `${settings.embedOrigin}${addressIn(language, paths.frame)}${query}`,
    `${translate(frameText, language)('title')} (${new URL(settings.baseUrl).host})`,
  )
}
