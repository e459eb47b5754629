// SPDX-License-Identifier: EUPL-1.2

/** Addresses that stay, and where they lead. */
export const page = '/open-data'
export const catalogueAt = '/id/catalogus'
export const documentAt = (form: string): string => `${page}/catalogus.${form}`

/** Where a data set stands on the page: a fragment, so without slashes. */
export const anchorOf = (name: string): string => name.replaceAll('/', '.')

export function addressesUnder(base: string) {
  const catalogue = base + catalogueAt
  const dataSet = (name: string) => `${base}/id/dataset/${name}`
  return {
    catalogue,
    dataSet,
    publisher: `${catalogue}#uitgever`,
    contact: `${catalogue}#contact`,
    service: `${catalogue}#api`,
    maker: (name: string) => `${catalogue}#maker-${encodeURIComponent(name)}`,
    file: (name: string, format: string) => `${dataSet(name)}#${format}`,
    period: (name: string) => `${dataSet(name)}#periode`,
  }
}
