// SPDX-License-Identifier: EUPL-1.2
import type { WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIdentifier, type IdentifierKind } from '#values'
import { approveProposedHold } from './hold-effects.command.ts'
import { holdText, rowText } from './hold-effects.text.ts'
import { listToApprove, readToApprove } from './list-holds.query.ts'

/** Holds that a colleague proposed and that wait for a second person. */
export const holdRows: WorkRows = {
  name: 'redress.hold',
  kind: rowText,
  waiting: (ctx) => listToApprove(ctx),
  show: async (ctx, keys) =>
    (await readToApprove(ctx, keys)).map((hold) => ({
      key: hold.id,
      subject: formatIdentifier({ kind: hold.kind as IdentifierKind, canonical: hold.canonical }),
      why: hold.reason,
      from: hold.proposedByName,
      href: addressIn(ctx.language, `/werkbank/aanhoudingen#${hold.id}`),
      deeds: [{ id: 'approve', text: translate(holdText, ctx.language)('approve') }],
    })),
  act: (ctx, { key }) => approveProposedHold(ctx, key),
}
