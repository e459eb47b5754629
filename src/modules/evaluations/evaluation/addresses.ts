// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/effecten'

export const paths = {
  public: '/interventies/effect',
  plan: '/interventies/effect/plannen',
  measures: '/interventies',
  desk,
  register: `${desk}/nieuw`,
} as const

export const deskPath = (id: string) => `${desk}/${id}`
export const publicPath = (number: number) => `${paths.public}/${number}`
