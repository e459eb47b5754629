// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/interventies',
  abroad: '/interventies/buitenland',
  feed: '/interventies/nieuw.atom',
  file: '/v1/interventions.csv',
  desk: '/werkbank/interventies',
  add: '/werkbank/interventies/nieuw',
  matrix: '/werkbank/interventies/partners',
  own: '/werkbank/interventies/eigen-rij',
  follow: '/werkbank/interventies/volgen',
  kits: '/werkbank/interventies/pakketten',
  shared: '/pakketten',
  confirm: '/interventies/bevestigen',
  stop: '/interventies/afmelden',
} as const

export function proposalPath(id: string): string {
  return `${paths.desk}/voorstel/${id}`
}
