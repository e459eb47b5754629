// SPDX-License-Identifier: EUPL-1.2
import type { Edition } from '../edition/edition.ts'

/** An edition as the API says it. */
export function shownEdition({ id, version, publishedOn, status }: Edition) {
  return { id, version, publishedOn, status }
}
