// SPDX-License-Identifier: EUPL-1.2

/** The code to paste into a page: a frame that can run nothing and send nothing. `title` is read out by screen readers. */
export function snippetOf(address: string, title: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
}
