// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Waiting, type WorkItem, type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import type { CalendarDate } from '#values'
import type { Agreement } from '../agreement/agreement.ts'
import { listAgreements } from './list-agreements.query.ts'
import { rowText } from './list-agreements.text.ts'

const rows = (ctx: Context, agreements: readonly Agreement[], due: (one: Agreement) => string | null) =>
  agreements.map((one): Waiting & WorkItem => ({
    key: one.id,
    due: due(one) as CalendarDate | null,
    since: one.changedAt,
    subject: one.title,
    href: addressIn(ctx.language, `/werkbank/afspraken/${one.id}`),
  }))

/** Drafts that wait for a signature of the own organisation. */
export const toSignRows: WorkRows = {
  name: 'agreements.sign',
  kind: rowText.toSign,
  ...rowsOf(async (ctx) => rows(ctx, (await listAgreements(ctx, { view: 'to-sign', page: 1 })).agreements, () => null)),
}

/** Agreements that stop soon, or whose impact assessment is due. */
export const soonRows: WorkRows = {
  name: 'agreements.soon',
  kind: rowText.soon,
  ...rowsOf(async (ctx) =>
    rows(ctx, (await listAgreements(ctx, { view: 'soon', page: 1 })).agreements, ({ endsOn, dpiaReviewOn }) =>
      dpiaReviewOn !== null && dpiaReviewOn < endsOn ? dpiaReviewOn : endsOn,
    ),
  ),
}
