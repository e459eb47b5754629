// SPDX-License-Identifier: EUPL-1.2
const workbench = '/werkbank'
const nowhere = 'http://nowhere.invalid'

/**
 * The page to go to after signing in: a page of our own workbench, or its first page.
 * Anything else would let a link from elsewhere choose where people land. `asked`: what the address said.
 */
export function returnPathOf(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500 || !asked.startsWith('/')) return workbench
  const url = URL.parse(asked, nowhere)
  // The address as a browser reads it: '/werkbank/../..', '//elsewhere' and '/\elsewhere' are seen through here.
  if (!url || url.origin !== nowhere || !/^(\/en)?\/werkbank(\/|$)/.test(url.pathname)) return workbench
  return url.pathname + url.search
}
