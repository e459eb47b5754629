// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { listRefused, listToSign } from './list-pilots.query.ts'
import { refusedRowText, signRowText } from './list-pilots.text.ts'

const rowOf = (ctx: Context, { id, name, changedAt }: { id: string; name: string; changedAt: Date }) => ({
  key: id,
  due: null,
  since: changedAt,
  subject: name,
  href: addressIn(ctx.language, `/werkbank/pilots/${id}`),
})

/** Pilots that wait for a signature of the own organisation, on the page where all terms stand. */
export const signRows: WorkRows = {
  name: 'pilots.sign',
  kind: signRowText,
  ...rowsOf(async (ctx) => (await listToSign(ctx)).map((pilot) => rowOf(ctx, pilot))),
}

/** Pilots of the own organisation that the sharing rules refuse. */
export const refusedRows: WorkRows = {
  name: 'pilots.refused',
  kind: refusedRowText,
  ...rowsOf(async (ctx) => (await listRefused(ctx)).map((pilot) => rowOf(ctx, pilot))),
}
