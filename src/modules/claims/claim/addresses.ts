// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/verhaal'

export const paths = {
  desk,
  begin: `${desk}/nieuw`,
  figures: `${desk}/cijfers`,
  money: `${desk}/geld`,
  own: '/mijn-melding/geld-terug',
  letter: '/brief',
  name: '/geld-terug/naam-opvragen',
  calendar: '/geld-terug/naam-opvragen/agenda.ics',
} as const

export function claimPath(id: string): string {
  return `${desk}/${id}`
}

export function letterPath(id: string, letterId: string): string {
  return `${desk}/${id}/brief/${letterId}`
}

export function writePath(id: string): string {
  return `${desk}/${id}/brief`
}
