// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { claimPath } from '../claim/addresses.ts'
import type { ClaimStatus } from '../claim/claim.ts'
import { statusText } from '../claim/claim.text.ts'
import { formatReference } from '../money/reference.ts'
import { statusTone } from '../read-claim/status-tone.ts'
import { knownText } from './known.text.ts'

interface Row {
  id: string
  reference: string
  status: ClaimStatus
  beganAt: Date
  isOpen: boolean
  count: number
}

/** Claims on whoever holds this account, for the organisation that gathered them; to nobody else does the account lead to one. */
export async function knownClaims(ctx: Context, { id, kind }: KnownIdentifier, purpose: string): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  if (kind !== 'iban') return nothingKnown
  const [t, s] = [translate(knownText, ctx.language), translate(statusText, ctx.language)]
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<Row>`select c.id, c.reference, c.status, c.began_at as "beganAt",
        c.ended_at is null as "isOpen", count(*) over ()::int as count
      from claims.account a join claims.claim c on c.id = a.claim_id
      where a.identifier_id = ${id} and a.organisation_id = ${own}
      order by c.ended_at is null desc, c.began_at desc, c.id limit ${mostKnown}`.execute(tx)
    if (rows.length === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'claims.claims-listed-in',
      subjectKind: 'organisation',
      subjectId: own,
      purpose,
      subjects: rows.map((one) => one.id),
    })
    return {
      count: rows[0]?.count ?? 0,
      lines: rows.map((one) => ({
        key: one.id,
        at: one.beganAt,
        what: t('claim', { reference: formatReference(one.reference) }),
        state: { kind: statusTone(one.status), text: s(one.status) },
        more: '',
        href: addressIn(ctx.language, claimPath(one.id)),
        isNow: one.isOpen,
      })),
    }
  })
}
