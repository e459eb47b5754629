// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type TrayItem } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { issuedPaths } from './addresses.ts'
import { issuedToJudge } from './issued.query.ts'
import { issuedRow, issuedTray } from './issued.text.ts'

export const issuedItem: TrayItem = {
  text: issuedTray,
  href: issuedPaths.list,
  allow: { permission: 'partners:admit' },
  count: async (ctx) => (await issuedToJudge(ctx)).length,
  rows: {
    name: 'partners.issued-change',
    kind: issuedRow,
    ...rowsOf(async (ctx) =>
      (await issuedToJudge(ctx)).map(({ id, name, waiting, waitingSince }) => ({
        key: waiting ?? id,
        due: null,
        since: waitingSince ?? ctx.now(),
        subject: translate(issuedTray, ctx.language)('explanation'),
        from: name,
        href: addressIn(ctx.language, issuedPaths.one(id)),
      })),
    ),
  },
}
