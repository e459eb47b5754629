// SPDX-License-Identifier: EUPL-1.2
import href from './favicon.svg?no-inline'

/** The mark in the browser's tab. A file of its own: the page's security policy allows no data addresses. */
export function Favicon() {
  return <link rel="icon" type="image/svg+xml" href={href} />
}
