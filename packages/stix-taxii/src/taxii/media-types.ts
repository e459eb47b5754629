// SPDX-License-Identifier: EUPL-1.2

interface MediaType {
  name: string
  version: string | null
  quality: number
}

function mediaTypes(header: string): MediaType[] {
  return header
    .slice(0, 2_000)
    .split(',')
    .map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
      const parameter = (wanted: string) =>
        parameters
          .find((each) => each.startsWith(`${wanted}=`))
          ?.slice(wanted.length + 1)
          .replace(/^"|"$/g, '') ?? null
      const quality = Number(parameter('q') ?? 1)
      return { name, version: parameter('version'), quality: Number.isFinite(quality) ? quality : 0 }
    })
    .filter(({ name }) => name !== '')
}

/**
 * Whether TAXII 2.1 may be answered. Without a header it may, and for `application/*`: TAXII 2.1 section 1.6.8 has the newest version answered
 * when none is named.
 */
export function acceptsTaxii(header: string | null): boolean {
  if (header === null || header.trim() === '') return true
  return mediaTypes(header).some(
    ({ name, version, quality }) =>
      quality > 0 &&
      (name === '*/*' ||
        name === 'application/*' ||
        (name === 'application/taxii+json' && [null, '2.1'].includes(version))),
  )
}

/** Whether what was handed in says that it is TAXII 2.1. */
export function isTaxii(header: string | null): boolean {
  const [first] = mediaTypes(header ?? '')
  return first?.name === 'application/taxii+json' && [null, '2.1'].includes(first.version)
}
