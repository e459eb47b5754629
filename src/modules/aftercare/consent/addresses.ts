// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  own: '/hulp/verder',
  desk: '/werkbank/nazorg',
  record: '/werkbank/nazorg/nieuw',
  figures: '/werkbank/nazorg/cijfers',
} as const

export const consentPath = (id: string) => `${paths.desk}/${id}`
