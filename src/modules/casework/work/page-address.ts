// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  queue: '/werkbank/meldingen',
  together: '/werkbank/meldingen/samen',
  export: '/werkbank/meldingen/export',
  cases: '/werkbank/zaken',
  search: '/werkbank/zoeken',
  watches: '/werkbank/volglijst',
  /** Of `identifiers`, for one identifier. */
  warn: '/werkbank/vermeldingen/eigen-bewijs',
} as const
