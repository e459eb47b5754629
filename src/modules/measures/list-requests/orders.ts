// SPDX-License-Identifier: EUPL-1.2

/** How a list of requests is put in order by its heads; the first is the usual one. */
export const requestOrders = {
  waiting: { word: 'klok', runs: 'up' },
  measure: { word: 'maatregel', runs: 'up' },
  other: { word: 'organisatie', runs: 'up' },
} as const
