// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatLastDay } from '#values'
import { holdStateOf } from '../hold-effects/hold.ts'
import { selectHoldsOn } from '../hold-effects/hold.store.ts'
import { holdText } from '../hold-effects/hold-effects.text.ts'
import { knownText } from './known.text.ts'

/** What police or prosecutor of the own organisation keep back about it. Nobody else learns that it is there. */
export async function knownHolds(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  const [t, h] = [translate(knownText, ctx.language), translate(holdText, ctx.language)]
  return transaction(ctx, async (tx) => {
    const holds = await selectHoldsOn(tx, own, about, mostKnown)
    if (holds.length === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'redress.holds-listed',
      subjectKind: 'organisation',
      subjectId: own,
      subjects: holds.map(({ id }) => id),
      purpose,
    })
    return {
      count: holds.length,
      lines: holds.map((hold) => {
        const state = holdStateOf(hold, ctx.now())
        return {
          key: hold.id,
          at: hold.proposedAt,
          what: t('hold', { name: hold.proposedByName }),
          state: { kind: state === 'in-force' ? 'warn' : 'neutral', text: h(state) },
          more: `${t('until', { day: formatLastDay(hold.heldUntil, ctx.language) })} · ${hold.reason}`,
          href: addressIn(ctx.language, '/werkbank/aanhoudingen'),
          isNow: state === 'in-force' || state === 'proposed',
        }
      }),
    }
  })
}
