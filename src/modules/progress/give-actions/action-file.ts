// SPDX-License-Identifier: EUPL-1.2
import { dataLine } from '#foundation/text'
import { type Progress, type ToldAction, type ToldTheme } from '../compose/progress.ts'
import { paths } from '../report/addresses.ts'

interface Column {
  name: string
  dutch: string
  english: string
  of(action: ToldAction, place: { theme: ToldTheme; result: string }): string
}

/** The columns of the file, and what each means. */
const columns: readonly Column[] = [
  { name: 'theme', dutch: 'thema van het plan', english: 'theme of the plan', of: (_, { theme }) => theme.title },
  { name: 'result', dutch: 'beoogd resultaat', english: 'result aimed at', of: (_, { result }) => result },
  {
    name: 'action',
    dutch: 'actie, zoals het plan die noemt',
    english: 'action, as the plan has it',
    of: ({ title }) => title,
  },
  { name: 'agreed', dutch: 'wanneer afgesproken', english: 'when it was agreed for', of: ({ planning }) => planning },
  { name: 'group', dutch: 'wie het doet', english: 'who does it', of: ({ group }) => group },
  {
    name: 'state',
    dutch:
      'done: het product is er; claimed: beweerd, niet getoond; under-way: loopt; at-risk: vraagt aandacht; late: te laat; dropped: vervallen',
    english: 'done: the product is there; claimed: not shown; under-way; at-risk: needs attention; late; dropped',
    of: ({ state }) => state,
  },
  {
    name: 'is_late',
    dutch: 'yes: het afgesproken kwartaal is voorbij en het product is er niet; anders no',
    english: 'yes: the quarter that was agreed is over and the product is not there; otherwise no',
    of: ({ isLate }) => (isLate ? 'yes' : 'no'),
  },
  {
    name: 'products',
    dutch: 'wat er kwam en te openen is; gescheiden door |',
    english: 'what came of it and can be opened; separated by |',
    of: ({ products }) => products.join('|'),
  },
  {
    name: 'updated_on',
    dutch: 'dag van het laatste bericht; leeg: geen',
    english: 'day of the latest news; empty: none',
    of: ({ latest }) => latest?.on ?? '',
  },
]

/** Every action of the plan with where it stands, RFC 4180, for programs. */
export function actionFile({ themes }: Progress): string {
  const lines = themes.flatMap((theme) =>
    theme.results.flatMap(({ title: result, actions }) =>
      actions.map((action) => dataLine(columns.map((column) => column.of(action, { theme, result })))),
    ),
  )
  return [dataLine(columns.map(({ name }) => name)), ...lines].join('')
}

/** The description of that file by CSV on the Web. */
export function describeActions(base: string, { plan, on }: Progress) {
  const url = `${base}${paths.actions}`
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': url,
    url,
    'dc:title': { nl: plan },
    'dc:modified': on,
    dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map(({ name, dutch, english }) => ({
        name,
        titles: name,
        datatype: name === 'updated_on' ? 'date' : 'string',
        'dc:description': { nl: dutch, en: english },
      })),
    },
  }
}
