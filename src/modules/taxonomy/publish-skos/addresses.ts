// SPDX-License-Identifier: EUPL-1.2

/** Addresses that stay: of what is meant (`/id`), of data about it (`/doc`). `base` is BASE_URL, without a slash at the end. */
export function addressesUnder(base: string, scheme: string) {
  const kader = `${base}/id/begrippenkader/${scheme}`
  return {
    scheme: kader,
    concept: (id: string) => `${base}/id/begrip/${id}`,
    collection: (facet: string) => `${base}/id/collectie/${facet}`,
    mapping: (id: string, other: string, code: string) =>
      `${base}/id/begrip/${id}#${other}.${encodeURIComponent(code)}`,
    externalScheme: (other: string) => `${base}/id/extern/${other}`,
    external: (other: string, code: string) => `${base}/id/extern/${other}/${encodeURIComponent(code)}`,
    source: (id: string) => `${kader}#bron-${id}`,
    page: (id: string) => `${base}/begrippen/${id}`,
    edition: (version: string, form: string) => `${base}/doc/begrippenkader/${scheme}/${version}.${form}`,
    /** Words of our own: only what SKOS has no word for. */
    own: (word: string) => `${base}/def/taxonomie#${word}`,
  }
}

export type Addresses = ReturnType<typeof addressesUnder>
