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

/** With the number of the report that the call is about; empty: of none. */
export function phonePath(reportId: string): string {
  return reportId === '' ? paths.phone : `${paths.phone}?melding=${reportId}`
}

export function referPath(reportId: string): string {
  return `${paths.refer}?melding=${reportId}`
}

export function reportPath(reportId: string): string {
  return `/werkbank/meldingen/${reportId}`
}

/** The entry of the register. */
export function pointPath(pointId: string): string {
  return `/meldpunten/${pointId}`
}

export function sentPath(id: string): string {
  return `${sent}/${id}`
}

export function receivedPath(id: string): string {
  return `${received}/${id}`
}

/** Where a call-taker asks the money of a report back; with the hour of the payment when the call told it. */
export function recallPath(reportId: string, hour: number | null = null): string {
  return `/werkbank/terughalen/melding/${reportId}${hour === null ? '' : `?uur=${hour}`}`
}

/** Where a call-taker asks whether somebody wants help after the call, with what the call told already. */
export const aftercarePath = '/werkbank/nazorg/nieuw?gesprek'
