// SPDX-License-Identifier: EUPL-1.2
import { subjectOf } from '#foundation/access'
import { type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIdentifier } from '#values'
import { listProtected } from './list-protected.query.ts'
import { approveProposedEntry } from './protect-identifier.command.ts'
import { entryRowText } from './entries-tray.text.ts'

/** Proposals of others for the protected list, which holds public bodies and sites. */
export const entryRows: WorkRows = {
  name: 'identifiers.entry',
  kind: entryRowText,
  ...rowsOf(async (ctx) => {
    const { entries } = await listProtected(ctx, 1)
    return entries
      .filter(({ approvedAt, proposedBy }) => approvedAt === null && proposedBy !== subjectOf(ctx.actor).id)
      .map((entry) => ({
        key: entry.id,
        due: null,
        since: entry.proposedAt,
        subject: formatIdentifier(entry),
        why: entry.reason,
        from: entry.proposedByName,
        href: addressIn(ctx.language, `/werkbank/beschermd#${entry.id}`),
        deeds: [{ id: 'approve', text: translate(entryRowText, ctx.language)('approve') }],
      }))
  }),
  act: (ctx, { key }) => approveProposedEntry(ctx, key),
}
