// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  desk: '/werkbank/meldpunten',
  public: '/meldpunten',
  analysis: '/werkbank/meldpunten/verwijzingen',
  factsheet: '/meldpunten/factsheet',
} as const

export function changePath(id: string): string {
  return `${paths.desk}/wijzigingen/${id}`
}
