// SPDX-License-Identifier: EUPL-1.2

/** Organisation → its circle: only reports of one circle are ever linked, weighed, judged, counted or explained together. */
export type Circles = (organisationId: string) => string

/** All organisations in one circle: only to try things out with invented reports. */
export const everyone: Circles = () => 'everyone'

/** No organisation with another. The mark keeps an organisation that happens to be called "everyone" by itself. */
export const eachAlone: Circles = (organisationId) => `only:${organisationId}`

/** Organisations with the same agreement together, all others alone. */
export function circlesOf(agreements: ReadonlyMap<string, string>): Circles {
  return (organisationId) => {
    const agreement = agreements.get(organisationId)
    return agreement === undefined ? eachAlone(organisationId) : `agreed:${agreement}`
  }
}
