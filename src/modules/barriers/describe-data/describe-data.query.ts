// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { DataSet, PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { listEditions } from '../edition/read-edition.query.ts'
import { dataText } from './describe-data.text.ts'

const said = bilingual(dataText)
const licence = 'CC-BY-4.0'
const keywords = {
  nl: ['online fraude', 'barrièremodel', 'criminal journey'],
  en: ['online fraud', 'barrier model', 'crime script'],
}
const stix = { href: 'https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html', name: 'STIX 2.1' }

/** Every edition of the barrier models, each for ever the same. */
export async function describeData(ctx: Context): Promise<PublishedData> {
  const editions = await listEditions(ctx)
  const sets = editions.map(({ number, date, status }): DataSet => {
    const path = `/v1/barrier-editions/${number}`
    return {
      name: `barrieremodellen/${number}`,
      title: { nl: `${dataText.nl.title} ${number}`, en: `${dataText.en.title} ${number}` },
      description: said(status),
      keywords,
      page: '/barrieres',
      files: [
        { path, format: 'json', licence, describedBy: '/v1/barrier-edition-schema' },
        { path: `${path}/stix`, format: 'json', licence },
        { path: `${path}/markdown`, format: 'txt', licence },
      ],
      changes: 'NEVER',
      issued: date,
      conformsTo: [stix],
      inSeries: 'barrieremodellen',
    }
  })
  const series = {
    name: 'barrieremodellen',
    title: said('series'),
    description: said('seriesMore'),
    page: '/barrieres',
    changes: 'IRREG',
  } as const
  return { series: [series], sets }
}
