// SPDX-License-Identifier: EUPL-1.2
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { paths } from '../survey/addresses.ts'
import { resultsText } from './results.text.ts'

const said = bilingual(resultsText)

/** Published results only: protected counts, by quarter. */
export const describeData = (): Promise<PublishedData> =>
  Promise.resolve({
    sets: [
      {
        name: 'ervaringen-met-meldpunten',
        title: said('data'),
        description: said('dataMore'),
        keywords: {
          nl: ['online fraude', 'meldpunten', 'ervaringen van slachtoffers'],
          en: ['online fraud', 'reporting points', 'experiences of victims'],
        },
        page: paths.public,
        files: [
          { path: paths.file, format: 'csv', licence: 'CC0-1.0' },
          { path: '/v1/experiences', format: 'json', licence: 'CC0-1.0' },
        ],
        changes: 'IRREG',
      },
    ],
  })
