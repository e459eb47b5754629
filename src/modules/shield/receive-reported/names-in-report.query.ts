// SPDX-License-Identifier: EUPL-1.2
// Names of sites: no data about people. The page has written down the look at the report.
import { type Context, organisationOf, transaction } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { readList } from '../change/change.store.ts'
import { nameStatusText } from '../name/name.text.ts'
import { reportSlot } from './names-in-report.text.ts'
import { countReports, selectNamesIn } from './reported-address.store.ts'

function namesIn(ctx: Context, reportId: string) {
  return transaction(ctx, async (tx) => {
    if ((await readList(tx)).authorityId !== organisationOf(ctx.actor)) return null
    const [first, ...others] = await selectNamesIn(tx, reportId)
    if (!first) return null
    return { ...first, others: others.length, reports: (await countReports(tx, [first.id])).get(first.id) ?? 0 }
  })
}

/** Where the first site of this report is judged; null when none is, or another organisation does it. */
export async function whereJudged(ctx: Context, reportId: string): Promise<string | null> {
  const first = await namesIn(ctx, reportId)
  return first && addressIn(ctx.language, `/werkbank/schild/${first.id}`)
}

/** How the sites of this report stand with the shield, in words. */
export async function sayJudged(ctx: Context, reportId: string): Promise<{ title: string; explanation: string }> {
  const t = translate(reportSlot, ctx.language)
  const first = await namesIn(ctx, reportId)
  if (!first) return { title: '', explanation: '' }
  const status = translate(nameStatusText, ctx.language)(first.status)
  const { name, others, reports } = first
  return { title: t('title', { name, status }), explanation: t('explanation', { reports, others }) }
}
