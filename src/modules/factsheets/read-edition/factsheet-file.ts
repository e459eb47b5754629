// SPDX-License-Identifier: EUPL-1.2
import { dataLine } from '#foundation/text'
import type { FactsheetDocument, UsedFigure } from '../compose/document.ts'
import { publicPath } from '../edition/addresses.ts'

interface Column {
  name: string
  datatype: 'string' | 'date' | 'decimal' | 'boolean' | 'anyURI'
  dutch: string
  english: string
  of(figure: UsedFigure): string | number | null
}

const text = (name: string, dutch: string, english: string, of: Column['of']): Column => ({
  name,
  datatype: 'string',
  dutch,
  english,
  of,
})

/** The columns of the file, and what each means. */
const columns: readonly Column[] = [
  text('observation', 'nummer van het cijfer; verandert nooit', 'number of the figure; never changes', ({ id }) => id),
  {
    name: 'in_text',
    datatype: 'boolean',
    dutch: 'staat in een zin; anders in een grafiek of vergelijking',
    english: 'is in a sentence; otherwise in a chart or a comparison',
    of: ({ isTold }) => String(isTold),
  },
  text('source', 'wie het cijfer publiceerde', 'who published the figure', ({ source }) => source),
  text('indicator', 'wat is gemeten', 'what was measured', ({ indicator }) => indicator),
  text('form', 'fraudevorm (code van de taxonomie); leeg: geen', 'fraud form (code); empty: none', ({ form }) => form),
  text('population', 'waarover het gaat', 'what it is about', ({ population }) => population),
  text('place', 'plaats', 'place', ({ place }) => place),
  text('breakdown', 'deel ervan; leeg: alles', 'part of it; empty: all', ({ breakdown }) => breakdown),
  text('definition', 'manier van tellen', 'way of counting', ({ definition }) => definition),
  text('unit', 'eenheid', 'unit', ({ unit }) => unit),
  text('period', 'periode', 'period', ({ period }) => period),
  {
    name: 'value',
    datatype: 'decimal',
    dutch: 'het cijfer, zoals gepubliceerd in deze factsheet',
    english: 'the figure, as published in this factsheet',
    of: ({ value }) => value,
  },
  {
    name: 'low',
    datatype: 'decimal',
    dutch: 'ondergrens (95%); leeg: niet bekend',
    english: 'lower bound (95%); empty: not known',
    of: ({ low }) => low,
  },
  {
    name: 'high',
    datatype: 'decimal',
    dutch: 'bovengrens (95%); leeg: niet bekend',
    english: 'upper bound (95%); empty: not known',
    of: ({ high }) => high,
  },
  text('precision', 'hoe precies', 'how precise', ({ precision }) => precision),
  {
    name: 'provisional',
    datatype: 'boolean',
    dutch: 'voorlopig',
    english: 'provisional',
    of: ({ isProvisional }) => String(isProvisional),
  },
  text('series_break', 'breuk met eerdere cijfers', 'break with earlier figures', ({ seriesBreak }) => seriesBreak),
  {
    name: 'url',
    datatype: 'anyURI',
    dutch: 'waar het cijfer staat',
    english: 'where the figure is',
    of: ({ sourceHref }) => sourceHref,
  },
  {
    name: 'retrieved',
    datatype: 'date',
    dutch: 'wanneer het is gelezen',
    english: 'when it was read',
    of: ({ retrievedOn }) => retrievedOn,
  },
  text(
    'licence',
    'licentie van de bron; leeg: niet gezegd',
    'licence of the source; empty: not said',
    (figure) => figure.licence,
  ),
]

/** The figures of one edition, RFC 4180, for programs: each as it is. */
export function factsheetCsv({ figures }: FactsheetDocument): string {
  const lines = figures.map((figure) => dataLine(columns.map((column) => column.of(figure))))
  return [dataLine(columns.map(({ name }) => name)), ...lines].join('')
}

/** The description of that file by CSV on the Web. */
export function describeFactsheet(base: string, { number, title, publishedOn }: FactsheetDocument) {
  const url = `${base}${publicPath(number, 'csv')}`
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': url,
    url,
    'dc:title': { nl: `${title} (factsheet ${number})` },
    'dc:issued': publishedOn,
    dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map(({ name, datatype, dutch, english }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': { nl: dutch, en: english },
      })),
      primaryKey: ['observation'],
    },
  }
}
