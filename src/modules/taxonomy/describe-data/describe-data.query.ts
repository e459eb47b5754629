// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { DataFile, DataSet, PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { findCurrentEdition, listEditions } from '../edition/current-edition.query.ts'
import type { Edition } from '../edition/edition.ts'
import { text } from './describe-data.text.ts'

const said = bilingual(text)
const nlSbb = { href: 'https://docs.geostandaarden.nl/nl-sbb/nl-sbb/', name: 'NL-SBB' }
const always = {
  keywords: { nl: ['online fraude', 'taxonomie', 'begrippen'], en: ['online fraud', 'taxonomy', 'concepts'] },
  conformsTo: [nlSbb],
}

/** The taxonomy as it is now, and every edition of it as a version. */
export async function describeData(ctx: Context): Promise<PublishedData> {
  const [{ edition }, editions] = await Promise.all([findCurrentEdition(ctx), listEditions(ctx)])
  const whole = `/doc/begrippenkader/${edition.scheme}`
  const current: DataSet = {
    ...always,
    name: `begrippenkader/${edition.scheme}`,
    title: edition.title,
    description: said('whole'),
    page: '/begrippen',
    files: filesAt(whole),
    changes: 'IRREG',
    modified: edition.publishedOn,
  }
  return { sets: [current, ...editions.map(ofEdition)] }
}

function ofEdition({ scheme, version, title, publishedOn, status }: Edition): DataSet {
  return {
    ...always,
    name: `begrippenkader/${scheme}/${version}`,
    title: { nl: `${title.nl}, ${version}`, en: `${title.en}, ${version}` },
    description: said(status),
    page: '/begrippen/edities',
    files: filesAt(`/doc/begrippenkader/${scheme}/${version}`),
    changes: status === 'published' ? 'NEVER' : 'IRREG',
    issued: publishedOn,
    versionOf: { name: `begrippenkader/${scheme}`, version },
  }
}

/** The licence is what the edition proposes for its text, as long as its owner has not decided. */
const filesAt = (path: string): DataFile[] =>
  (['ttl', 'jsonld'] as const).map((format) => ({ path: `${path}.${format}`, format, licence: 'CC-BY-4.0' }))
