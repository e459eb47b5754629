// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { proposalPath } from '../warning/addresses.ts'
import { listWaiting } from './find-proposal.query.ts'
import { proposalRowText } from './proposals-tray.text.ts'

/** Warnings that others proposed and that wait for a second person, who reads them whole first. */
export const proposalRows: WorkRows = {
  name: 'warnings.proposal',
  kind: proposalRowText,
  ...rowsOf(async (ctx) =>
    mayDo(ctx.actor, 'warnings:approve')
      ? (await listWaiting(ctx))
          .filter(({ isOwn }) => !isOwn)
          .map(({ id, title, organisation, proposedAt }) => ({
            key: id,
            due: null,
            since: new Date(proposedAt),
            subject: title,
            from: organisation,
            href: addressIn(ctx.language, proposalPath(id)),
          }))
      : [],
  ),
}
