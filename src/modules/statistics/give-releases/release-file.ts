// SPDX-License-Identifier: EUPL-1.2
import { dataLine } from '#foundation/text'
import type { Release, ReleasedFigure } from '../release-figures/release.ts'

interface Column {
  name: string
  datatype: 'string' | 'date' | 'integer'
  dutch: string
  english: string
  of(figure: ReleasedFigure): string | number | null
}

/** The columns of the file, and what each means. An empty number is a hidden one, never nought. */
const columns: readonly Column[] = [
  {
    name: 'span',
    datatype: 'string',
    dutch: 'week of vier weken (four-weeks)',
    english: 'week or four-weeks',
    of: ({ span }) => span,
  },
  {
    name: 'period',
    datatype: 'date',
    dutch: 'maandag waarop de periode begint',
    english: 'Monday on which the period begins',
    of: ({ period }) => period,
  },
  {
    name: 'table',
    datatype: 'string',
    dutch:
      'waarnaar is geteld: week, form, channel, region, organisation, means, pretext, impersonated, victim, municipality, kind, loss',
    english: 'by what is counted',
    of: ({ table }) => table,
  },
  {
    name: 'form',
    datatype: 'string',
    dutch: 'fraudevorm (code van de taxonomie); * alle, leeg niet bekend',
    english: 'fraud form (code of the taxonomy); * all, empty not known',
    of: ({ form }) => form,
  },
  {
    name: 'value',
    datatype: 'string',
    dutch: 'waarde van de tabel (code van de taxonomie, van CBS of van de organisatie); * alle, leeg niet bekend',
    english: 'value of the table; * all, empty not known',
    of: ({ value }) => value,
  },
  {
    name: 'reports',
    datatype: 'integer',
    dutch: 'aantal meldingen, afgerond op 5; leeg: niet getoond',
    english: 'number of reports, rounded to 5; empty: not shown',
    of: ({ reports }) => reports,
  },
  {
    name: 'loss_in_cents',
    datatype: 'integer',
    dutch: 'genoemde schade in centen, afgerond op 1.000 euro; leeg: niet getoond of niet van deze tabel',
    english: 'stated loss in cents, rounded to 1,000 euro; empty: not shown, or not of this table',
    of: ({ lossInCents }) => lossInCents,
  },
]

/** The file of one release: a header and a line for each figure. RFC 4180, UTF-8 without a mark, as CSV on the Web wants it. */
export function releaseCsv(figures: readonly ReleasedFigure[]): string {
  const lines = figures.map((figure) => dataLine(columns.map((column) => column.of(figure))))
  return [dataLine(columns.map(({ name }) => name)), ...lines].join('')
}

export function releaseAddresses(base: string, { number }: Pick<Release, 'number'>) {
  const figures = `${base}/v1/releases/${number}/figures.csv`
  return { figures, describedBy: `${figures}-metadata.json` }
}

/** The description of that file by CSV on the Web. */
export function describeRelease(base: string, release: Release) {
  const { figures } = releaseAddresses(base, release)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': figures,
    url: figures,
    'dc:title': {
      nl: `Meldingen van online fraude, vrijgave ${release.number}`,
      en: `Reports of online fraud, release ${release.number}`,
    },
    'dc:issued': release.releasedAt.toISOString().slice(0, 10),
    'dc:conformsTo': `Dijkwacht disclosure policy ${release.policy}`,
    dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map(({ name, datatype, dutch, english }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': { nl: dutch, en: english },
      })),
      primaryKey: ['span', 'period', 'table', 'form', 'value'],
    },
  }
}
