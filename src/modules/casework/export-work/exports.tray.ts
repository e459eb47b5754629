// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { deedsNow } from '#foundation/deeds'
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { purposeText } from '#modules/agreements'
import { namesOfPeople } from '#modules/partners'
import { workerOf } from '../work/may-work.query.ts'
import { paths } from '../work/page-address.ts'
import { exportDeeds } from './export-deeds.ts'
import { selectOpenExports } from './export.store.ts'
import { exportText } from './export-work.text.ts'

/** What a colleague wants to take along and waits for a second pair of eyes, and what this person may fetch. */
async function openExports(ctx: Context) {
  const { organisationId } = workerOf(ctx, 'casework:export')
  const open = await transaction(ctx, (tx) => selectOpenExports(tx, organisationId))
  // What one may take alone lies with its form, not on the list.
  return open.filter(
    (one) =>
      deedsNow(exportDeeds, one, ctx.actor).some(({ name }) => name === 'approve' || name === 'take') &&
      (one.status === 'proposed' || one.judgedBy !== null),
  )
}

export const countExports = async (ctx: Context) => (await openExports(ctx)).length

export const exportRows: WorkRows = {
  name: 'casework.export',
  kind: exportText,
  ...rowsOf(async (ctx) => {
    const open = await openExports(ctx)
    const names = await namesOfPeople(
      ctx,
      open.map(({ askedBy }) => askedBy),
    )
    const t = translate(exportText, ctx.language)
    return open.map((one) => ({
      key: one.id,
      due: null,
      since: one.askedAt,
      subject: t(one.status === 'proposed' ? 'rowAsked' : 'rowReady', { count: one.reportIds.length }),
      why: translate(purposeText, ctx.language)(one.purpose),
      from: names.get(one.askedBy) ?? '',
      href: addressIn(ctx.language, `${paths.export}/${one.id}`),
    }))
  }),
}
