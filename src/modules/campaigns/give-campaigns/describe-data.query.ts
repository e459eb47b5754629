// SPDX-License-Identifier: EUPL-1.2
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { paths } from '../message/addresses.ts'
import { campaignsData } from './describe-data.text.ts'

/** The calendar and the messages, for programs. */
export async function describeData(): Promise<PublishedData> {
  const said = bilingual(campaignsData)
  return {
    sets: [
      {
        name: 'campagnes',
        title: said('title'),
        description: said('description'),
        keywords: {
          nl: ['online fraude', 'campagnes', 'voorlichting'],
          en: ['online fraud', 'campaigns', 'awareness'],
        },
        page: paths.year,
        files: [
          { path: paths.file, format: 'csv', licence: 'CC0-1.0' },
          { path: '/v1/campaigns', format: 'json', licence: 'CC0-1.0' },
        ],
        changes: 'IRREG',
      },
      {
        name: 'kernboodschappen',
        title: said('messages'),
        description: said('messagesMore'),
        keywords: { nl: ['online fraude', 'advies'], en: ['online fraud', 'advice'] },
        page: paths.messages,
        files: [{ path: '/v1/core-messages', format: 'json', licence: 'CC0-1.0' }],
        changes: 'IRREG',
      },
    ],
  }
}
