// SPDX-License-Identifier: EUPL-1.2
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { text } from './describe-data.text.ts'

const said = bilingual(text)

export const describeData = (): Promise<PublishedData> =>
  Promise.resolve({
    sets: [
      {
        name: 'meldpunten',
        title: said('title'),
        description: said('description'),
        keywords: {
          nl: ['online fraude', 'meldpunten', 'slachtofferhulp'],
          en: ['online fraud', 'reporting points', 'victim support'],
        },
        page: '/meldpunten',
        files: [{ path: '/v1/reporting-points', format: 'json', licence: 'CC0-1.0' }],
        changes: 'IRREG',
      },
    ],
  })
