// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { isDatabaseAway } from '#foundation/web'
import { lookUp } from '#modules/identifiers'
import type { EverydayIdentifier } from '#values'
import { countAsked, refuseWithoutRoom } from '../count-questions/count-questions.command.ts'
import { publicPermit } from '../disclose/public-permit.query.ts'
import type { Found } from './answer.ts'
import { discloseHits, type Hit } from './disclose-hits.command.ts'

/**
 * What the register says of each, in their order. Null when it does not answer, or when no rule allows telling anybody: then of
 * nothing, so that no answer stands out. Refuses who has no room left to ask (count-questions); `network`: where anybody asks from. Who asked, when, how many and for which purpose is put on record, never what.
 */
export async function checkRegister(
  ctx: Context,
  asked: readonly EverydayIdentifier[],
  purpose: string | null,
  network: string | null = null,
): Promise<Found[] | null> {
  if (asked.length === 0 && ctx.actor.kind === 'anyone') return []
  try {
    await refuseWithoutRoom(ctx, network)
    const looked = await transaction(ctx, async (tx) => {
      const permit = await publicPermit({ ...ctx, tx })
      const found = await lookUp({ ...ctx, tx }, asked)
      if (ctx.actor.kind !== 'anyone')
        await recordAudit(ctx, tx, {
          action: 'sharing.checks-asked',
          subjectKind: 'check',
          subjectId: ctx.newId(),
          purpose: purpose ?? 'check on the public page',
          detail: { items: asked.length },
        })
      return permit && { permit, found }
    })
    if (!looked) {
      ctx.log.warn('the check is off: no adopted rule allows it')
      return null
    }
    const { permit, found } = looked
    await countAsked(
      ctx,
      network,
      asked.map((identifier, place) => ({
        identifier,
        isListed: found[place]?.outcome === 'listed',
        isKnown: found[place]?.outcome !== 'unlisted',
      })),
    )
    const hits = found.flatMap((one): Hit[] =>
      one.outcome === 'listed' ? [{ withheld: one.listing, listing: one.listing.reveal(permit) }] : [],
    )
    const promised = await discloseHits(ctx, hits)
    return found.map((one): Found => {
      if (one.outcome !== 'listed') return one
      const listing = one.listing.reveal(permit)
      return { outcome: 'listed', listing: { ...listing, recallPromised: promised.has(listing.id) } }
    })
  } catch (error) {
    if (!isDatabaseAway(error) && !isTimeOut(error)) throw error
    ctx.log.warn({ err: error }, 'a check found the register away')
    return null
  }
}

function isTimeOut(error: unknown): boolean {
  return (error as { code?: string }).code === '57014'
}
