// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/maatregelen'

export const paths = {
  desk,
  asked: `${desk}/gevraagd`,
  ask: `${desk}/vragen`,
  figures: `${desk}/cijfers`,
} as const

/** Where a person asks, about a case (an own report of it) or a signal. */
export function askPath(from: { case: string } | { signal: string }): string {
  const query = 'case' in from ? { zaak: from.case } : { signaal: from.signal }
  return `${paths.ask}?${new URLSearchParams(query)}`
}

export function receivedPath(id: string): string {
  return `${desk}/${id}`
}

export function askedPath(id: string): string {
  return `${paths.asked}/${id}`
}
