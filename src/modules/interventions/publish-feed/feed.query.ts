// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { atomOf } from '#foundation/feeds'
import { translate } from '#foundation/text'
import { paths } from '../intervention/addresses.ts'
import { kindText, statusText } from '../intervention/intervention.text.ts'
import { listInterventions } from '../list-interventions/list-interventions.query.ts'
import { text } from './feed.text.ts'

const most = 50

/** What was added or changed last, here and abroad, the newest first. */
export async function feedOfNews(ctx: Context): Promise<string> {
  const t = translate(text, 'nl')
  const all = await listInterventions(ctx)
  const newest = all
    .toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || a.code.localeCompare(b.code))
    .slice(0, most)
  const at = (path: string) => `${ctx.settings.baseUrl}${path}`
  const entries = newest.map(({ code, title, how, owner, kind, status, addedAt, changedAt }) => ({
    id: at(`${paths.public}/${code}`),
    page: at(`${paths.public}/${code}`),
    title: t('entry', { title, kind: kindText.nl[kind], status: statusText.nl[status] }),
    summary: how,
    author: owner,
    published: addedAt,
    updated: changedAt,
  }))
  const updated = newest[0]?.changedAt ?? new Date(0)
  return atomOf(entries, { feed: at(paths.feed), page: at(paths.public), title: t('title'), updated })
}
