// SPDX-License-Identifier: EUPL-1.2
import type { DataFile, DataLicence, DataSet } from '#foundation/modules'
import type { Bilingual } from '#foundation/text'

/** Values of the lists that DCAT-AP-NL 3.0 names (section on value lists), as far as we use them. */
const eu = (list: string, value: string) => `http://publications.europa.eu/resource/authority/${list}/${value}`

export const publicAccess = eu('access-right', 'PUBLIC')
export const frequencyOf = (changes: DataSet['changes']): string => eu('frequency', changes)
export const languages = { nl: eu('language', 'NLD'), en: eu('language', 'ENG') }
export const netherlands = eu('country', 'NLD')
export const sha256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256'
export const profile = { href: 'https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/', name: 'DCAT-AP-NL 3.0' }

export const themes: readonly { iri: string; label: Bilingual }[] = [
  {
    iri: eu('data-theme', 'JUST'),
    label: { nl: 'Justitie, rechtsstelsel en openbare veiligheid', en: 'Justice, legal system and public safety' },
  },
]

const licences: Record<Extract<DataLicence, string>, { iri: string; name: string; page: string }> = {
  'CC0-1.0': {
    iri: eu('licence', 'CC0'),
    name: 'CC0 1.0',
    page: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'CC-BY-4.0': {
    iri: eu('licence', 'CC_BY_4_0'),
    name: 'CC BY 4.0',
    page: 'https://creativecommons.org/licenses/by/4.0/',
  },
}

/** A known licence; null: terms of our own. */
export const licenceOf = (licence: DataLicence) => (typeof licence === 'string' ? licences[licence] : null)

const formats: Record<DataFile['format'], { fileType: string; mediaType: string }> = {
  csv: { fileType: 'CSV', mediaType: 'text/csv' },
  json: { fileType: 'JSON', mediaType: 'application/json' },
  ttl: { fileType: 'RDF_TURTLE', mediaType: 'text/turtle' },
  jsonld: { fileType: 'JSON_LD', mediaType: 'application/ld+json' },
  txt: { fileType: 'TXT', mediaType: 'text/plain' },
}

export function formatOf(format: DataFile['format']): { fileType: string; mediaType: string } {
  const { fileType, mediaType } = formats[format]
  return { fileType: eu('file-type', fileType), mediaType: `http://www.iana.org/assignments/media-types/${mediaType}` }
}
