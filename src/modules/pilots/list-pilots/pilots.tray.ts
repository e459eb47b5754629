// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { listToSign } from './list-pilots.query.ts'
import { signRowText } from './list-pilots.text.ts'

/** Pilots that wait for a signature of the own organisation, on the page where all terms stand. */
export const signRows: WorkRows = {
  name: 'pilots.sign',
  kind: signRowText,
  ...rowsOf(async (ctx) =>
    (await listToSign(ctx)).map(({ id, name, changedAt }) => ({
      key: id,
      due: null,
      since: changedAt,
      subject: name,
      href: addressIn(ctx.language, `/werkbank/pilots/${id}`),
    })),
  ),
}
