// SPDX-License-Identifier: EUPL-1.2
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { paths } from '../intervention/addresses.ts'
import { interventionsData } from './describe-data.text.ts'

/** The register, as a table and as JSON. */
export async function describeData(): Promise<PublishedData> {
  const said = bilingual(interventionsData)
  return {
    sets: [
      {
        name: 'interventies',
        title: said('title'),
        description: said('description'),
        keywords: { nl: ['online fraude', 'maatregelen', 'pilots'], en: ['online fraud', 'measures', 'pilots'] },
        page: paths.public,
        files: [
          { path: paths.file, format: 'csv', licence: 'CC0-1.0' },
          { path: '/v1/interventions', format: 'json', licence: 'CC0-1.0' },
        ],
        changes: 'IRREG',
      },
    ],
  }
}
