// SPDX-License-Identifier: EUPL-1.2
import { sortingOf } from '#foundation/web'

/** How a list of requests is put in order by its heads. */
export const requestSorting = (url: string, here: string) =>
  sortingOf(url, here, {
    waiting: { word: 'klok', runs: 'up' },
    measure: { word: 'maatregel', runs: 'up' },
    other: { word: 'organisatie', runs: 'up' },
  })
