// SPDX-License-Identifier: EUPL-1.2
import { dataLine, slugOf } from '#foundation/text'
import { type Column, columns } from '../import-figures/raw-observation.ts'
import { measureFields, type Observation, type ObservationSet } from '../observation/observation.ts'
import { observationColumns } from './observation-columns.text.ts'
import { openLicences } from './open-licences.ts'

/** How a set stands in an address: 'cbs-cc-by-4-0'. */
export function nameOf({ source, licence }: Pick<ObservationSet, 'source' | 'licence'>): string {
  return slugOf(`${source} ${licence}`)
}

export const isOpen = ({ licence }: Pick<ObservationSet, 'licence'>) => licence in openLicences

export function addressesOf(set: Pick<ObservationSet, 'source' | 'licence'>) {
  const figures = `/v1/observation-sets/${nameOf(set)}/observations.csv`
  return { figures, describedBy: `${figures}-metadata.json` }
}

export const header = dataLine(columns)

/** The line of one observation, by the same header as `npm run import` reads: whoever runs Dijkwacht too can take the file in. */
export function observationLine(observation: Observation): string {
  const { isProvisional, seriesBreak, sourceKind, retrievedOn, ...same } = observation
  const cells: Record<Column, string | number | null> = {
    ...same,
    provisional: isProvisional ? 'yes' : 'no',
    series_break: seriesBreak,
    source_kind: sourceKind,
    retrieved_on: retrievedOn,
  }
  return dataLine(columns.map((column) => cells[column]))
}

const datatypes: Partial<Record<Column, 'decimal' | 'date' | 'anyURI'>> = {
  value: 'decimal',
  low: 'decimal',
  high: 'decimal',
  retrieved_on: 'date',
  url: 'anyURI',
}

/** The description of that file by CSV on the Web. */
export function describeSet(base: string, set: ObservationSet) {
  const url = base + addressesOf(set).figures
  const { source, licence } = set
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': url,
    url,
    'dc:title': { nl: `Cijfers over online fraude van ${source}`, en: `Figures on online fraud of ${source}` },
    'dc:creator': source,
    'dc:license': licence,
    'dc:modified': set.changedOn,
    dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map((name) => ({
        name,
        titles: name,
        datatype: datatypes[name] ?? 'string',
        ...(name === 'provisional' && { datatype: { base: 'boolean', format: 'yes|no' } }),
        'dc:description': observationColumns[name],
      })),
      primaryKey: [...measureFields, 'unit', 'period'],
    },
  }
}
