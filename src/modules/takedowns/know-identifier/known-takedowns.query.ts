// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { authorityOf } from '#modules/shield'
import { storedIdentifier } from '#values'
import type { TakedownRow } from '../list-takedowns/list-takedowns.query.ts'
import { statusTone } from '../takedown/status-tone.ts'
import { takedownText } from '../takedown/takedown.text.ts'
import { knownText } from './known.text.ts'

/** Pages on this site that somebody is asked to take away; for the authority of the shield only. */
export async function knownTakedowns(
  ctx: Context,
  { kind, canonical }: KnownIdentifier,
  purpose: string,
): Promise<Known> {
  const site = kind === 'web-address' ? storedIdentifier(kind, canonical) : null
  if (site?.kind !== 'web-address') return nothingKnown
  const [t, s] = [translate(knownText, ctx.language), translate(takedownText, ctx.language)]
  return transaction(ctx, async (tx) => {
    if ((await authorityOf(tx)).authorityId !== organisationOf(ctx.actor)) return nothingKnown
    const found = await sql<TakedownRow & { count: number }>`select id, shown, host, brand, status, addressee, seen,
        opened_at as "openedAt", status_at as "statusAt", count(*) over ()::int as count
      from shield.takedown where host = ${site.detail.host} order by opened_at desc, id limit ${mostKnown}`.execute(tx)
    if (found.rows.length === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'shield.takedowns-listed',
      subjectKind: 'list',
      subjectId: 'takedown',
      purpose,
      subjects: found.rows.map(({ id }) => id),
    })
    return {
      count: found.rows[0]?.count ?? 0,
      lines: found.rows.map((one) => ({
        key: one.id,
        at: one.openedAt,
        what: one.shown,
        state: { kind: statusTone(one.status), text: s(one.status) },
        more: [one.addressee && t('at', { addressee: s(one.addressee) }), one.brand && t('brand', { brand: one.brand })]
          .filter(Boolean)
          .join(' · '),
        href: addressIn(ctx.language, `/werkbank/schild/weghalen/${one.id}`),
        isNow: ['waiting', 'drafted', 'sent', 'asked', 'refused'].includes(one.status),
      })),
    }
  })
}
