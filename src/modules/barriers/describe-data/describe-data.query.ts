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
  const sets = editions.flatMap(({ number, date, status }): DataSet[] => {
    const path = `/v1/barrier-editions/${number}`
    const name = `barrieremodellen/${number}`
    const title = { nl: `${dataText.nl.title} ${number}`, en: `${dataText.en.title} ${number}` }
    const own = { description: said(status), keywords, page: '/barrieres', issued: date }
    return [
      {
        ...own,
        name,
        title,
        files: [{ path, format: 'json', licence }],
        changes: 'NEVER',
      },
      // A set has one file of a format.
      {
        ...own,
        name: `${name}/stix`,
        title: { nl: `${title.nl}, STIX 2.1`, en: `${title.en}, STIX 2.1` },
        files: [{ path: `${path}/stix`, format: 'json', licence }],
        changes: 'NEVER',
        conformsTo: [stix],
      },
    ]
  })
  return { sets }
}
