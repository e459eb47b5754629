// SPDX-License-Identifier: EUPL-1.2
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { text } from './describe-data.text.ts'

const said = bilingual(text)
/** A licence to keep old copies would let a name that was cleared live on in them. */
const licence = { terms: said('terms') }

export const describeData = (): Promise<PublishedData> =>
  Promise.resolve({
    sets: [
      {
        name: 'schild',
        title: said('title'),
        description: said('description'),
        keywords: { nl: ['online fraude', 'phishing', 'blokkeerlijst'], en: ['online fraud', 'phishing', 'blocklist'] },
        page: '/schild',
        files: [
          { path: '/v1/shield/names.csv', format: 'csv', licence },
          { path: '/v1/shield/names.txt', format: 'txt', licence },
        ],
        changes: 'UPDATE_CONT',
      },
    ],
  })
