// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { daysAfter, dutchDay } from '#values'
import { selectCampaigns } from '../campaign/campaign.store.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { findClashes, pastClashes } from './find-clashes.query.ts'

/** What clashes now, with who said what about it; and what clashed before, as others published it. */
export async function readClashes(ctx: Context) {
  const { organisationId } = adviserOf(ctx)
  return adviserTransaction(ctx, async (tx) => {
    const found = await findClashes(ctx, tx)
    const yesterday = daysAfter(dutchDay(ctx.now()), -1)
    const over = await selectCampaigns(tx, { from: '2000-01-01', to: yesterday })
    const ids = found.flatMap(({ kept }) => [kept?.organisationId ?? [], kept?.agreedId ?? []].flat())
    const names = await organisationNames({ ...ctx, tx }, [...new Set(ids)])
    const nameOf = (id: string) => names.get(id) ?? id
    return {
      clashes: found.map(({ kept, ...clash }) => ({
        ...clash,
        kept: kept && {
          reason: kept.reason,
          by: nameOf(kept.organisationId),
          isOwn: kept.organisationId === organisationId,
          agreedBy: kept.agreedId && nameOf(kept.agreedId),
        },
      })),
      past: pastClashes(over.filter(({ ownerId }) => ownerId === null)).map((clash) => ({ ...clash, kept: null })),
    }
  })
}

export type ShownClash = Awaited<ReturnType<typeof readClashes>>['clashes'][number]
