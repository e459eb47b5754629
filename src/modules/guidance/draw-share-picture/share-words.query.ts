// SPDX-License-Identifier: EUPL-1.2
// No data about people: names of pages and of kinds of fraud.
import type { Context } from '#foundation/access'
import { capitalised, translate } from '#foundation/text'
import { findCurrentEdition } from '#modules/taxonomy'
import { siteMap } from '../site-map/site-map.ts'
import { shareText } from './share-picture.text.ts'
import type { ShareWords } from './draw-share-picture.query.ts'

const pagesByName = new Map(siteMap.map((page) => [page.path.slice(1).replaceAll('/', '-'), page]))

/** What the picture of this page says; `name`: its address with - for /. A name that is nobody's gets the words of the site: nothing of it is repeated. */
export async function shareWords(ctx: Context, name: string): Promise<ShareWords> {
  const t = translate(shareText, ctx.language)
  const { host } = new URL(ctx.settings.baseUrl)
  const page = pagesByName.get(name)
  if (page) return { title: page[ctx.language].title, says: page[ctx.language].says, host }
  const form = /^FF-\d{3}$/.test(name) ? (await findCurrentEdition(ctx)).byId.get(name) : undefined
  const label = form?.label[ctx.language]
  if (label) return { title: capitalised(label), says: t('fraud'), host }
  return { title: t('title'), says: t('says'), host }
}
