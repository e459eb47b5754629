// SPDX-License-Identifier: EUPL-1.2

const sent = '/werkbank/doorverwijzingen'
const received = '/werkbank/overnemen'

export const paths = {
  phone: '/werkbank/telefoon',
  refer: '/werkbank/doorverwijzen',
  sent,
  received,
  figures: `${sent}/cijfers`,
  /** Behind the code of the report. */
  own: '/mijn-melding/doorverwijzing',
} as const

export function sentPath(id: string): string {
  return `${sent}/${id}`
}

export function receivedPath(id: string): string {
  return `${received}/${id}`
}
