// SPDX-License-Identifier: EUPL-1.2

/** The hit after which a next page begins. */
export interface Place {
  receivedAt: Date
  reportId: string
}

/** A place as it stands in an address: milliseconds and the id of a report, never a word. */
export function placeText({ receivedAt, reportId }: Place): string {
  return `${receivedAt.getTime()}_${reportId}`
}

/** Null when it is no place. */
export function readPlace(text: string | undefined): Place | null {
  const found = /^(\d{1,15})_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(text ?? '')
  return found ? { receivedAt: new Date(Number(found[1])), reportId: found[2] ?? '' } : null
}
