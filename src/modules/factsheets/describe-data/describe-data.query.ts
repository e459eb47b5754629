// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { dutchDay } from '#values'
import { paths, publicPath } from '../edition/addresses.ts'
import { listPublished } from '../read-edition/read-edition.query.ts'
import { text } from './describe-data.text.ts'

const said = bilingual(text)
const series = 'factsheets'
/** Most figures come from sources that give no licence: each is quoted, with where it comes from. */
const licence = { terms: said('terms') }

/** The figures of every published factsheet, the newest first, as one series. */
export async function describeData(ctx: Context): Promise<PublishedData> {
  const editions = await listPublished(ctx)
  return {
    series: [
      {
        name: series,
        title: said('series'),
        description: said('description'),
        page: paths.public,
        changes: 'IRREG',
      },
    ],
    sets: editions.map(({ number, publishedAt }) => ({
      name: `${series}/${number}`,
      title: said('edition', { number }),
      description: said('description'),
      keywords: { nl: ['online fraude', 'factsheet'], en: ['online fraud', 'factsheet'] },
      page: publicPath(number),
      files: [
        {
          path: publicPath(number, 'csv'),
          format: 'csv',
          licence,
          describedBy: publicPath(number, 'csv-metadata.json'),
        },
      ],
      changes: 'NEVER',
      issued: dutchDay(publishedAt),
      inSeries: series,
    })),
  }
}
