// SPDX-License-Identifier: EUPL-1.2
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { text } from './describe-data.text.ts'

const said = bilingual(text)

export const describeData = (): Promise<PublishedData> =>
  Promise.resolve({
    sets: [
      {
        name: 'deelregels',
        title: said('title'),
        description: said('description'),
        keywords: {
          nl: ['online fraude', 'gegevensdeling', 'wetgeving'],
          en: ['online fraud', 'data sharing', 'legislation'],
        },
        page: '/mag-ik-dit-delen/regels',
        files: [{ path: '/v1/sharing-rules', format: 'json', licence: 'CC0-1.0' }],
        changes: 'IRREG',
      },
    ],
  })
