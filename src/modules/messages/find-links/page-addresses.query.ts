// SPDX-License-Identifier: EUPL-1.2
import { limits } from '../understand-message/limits.ts'
import { addressesInText } from './addresses-in-text.ts'
import type { WrittenAddress } from './collect-links.ts'
import { outsideAnchors, readHtml } from './read-html.query.ts'

/** Everything that leads elsewhere from a page that stands by itself: its links, its scripts and its words. */
export function addressesInPage(html: string): WrittenAddress[] {
  const page = readHtml(html.slice(0, limits.html))
  const inScripts = addressesInText(page.script, 'text').addresses
  return [...page.links, ...inScripts, ...outsideAnchors(addressesInText(page.text, 'text').addresses, page)].map(
    ({ written, place, visible }) => ({ written, place, visible }),
  )
}
