// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language } from '#foundation/text'
import type { Audience, Widget } from '../widget/widget.ts'

/** Where one widget stands for one site. */
export function widgetAddress(
  origin: string,
  { widget, audience, host, language }: { widget: Widget; audience: Audience; host: string; language: Language },
): string {
  const params = new URLSearchParams({ ...(audience === 'company' && { voor: 'bedrijf' }), via: host })
  return `${origin}${addressIn(language, `/${widget}`)}?${params.toString()}`
}

/** The code to paste into a page. `title` is read out by screen readers. */
export function snippetOf(address: string, title: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="700" loading="lazy"></iframe>`
}
