// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/actieplan',
  letters: '/actieplan/voortgang',
  data: '/actieplan/acties.csv',
  join: '/meedoen',
  board: '/werkbank/actieplan',
  coreGroup: '/werkbank/actieplan/kerngroep',
  group: '/werkbank/actieplan/werkgroep',
  partner: '/werkbank/actieplan/partner',
  editions: '/werkbank/actieplan/edities',
  import: '/werkbank/actieplan/inlezen',
  figures: '/werkbank/actieplan/cijfers',
  questions: '/werkbank/actieplan/vragen',
} as const

export const actionPath = (id: string) => `${paths.board}/actie/${id}`
