// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { addressIn, formatDate, translate } from '#foundation/text'
import { linkIdentifiers, type LinkedIdentifier } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import { parsePhone, understandIdentifier } from '#values'
import { receivedPath, sentPath } from '../referral/addresses.ts'
import { referenceOf } from '../referral/packet.ts'
import type { Status } from '../referral/referral.ts'
import { statusText } from '../referral/referral.text.ts'

/** Of one number; more of them stand in the lists. */
const most = 5

export interface HandOverOfCaller {
  id: string
  text: string
  more: string
  href: string
}

/** Hand-overs with this number that the own organisation sent or got, as far as this person may open them. The look is written down. */
export async function handOversOfCaller(ctx: Context, phone: string): Promise<HandOverOfCaller[]> {
  const own = organisationOf(ctx.actor) ?? ''
  const parsed = parsePhone(phone.trim())
  if (phone.trim() === '' || !parsed.ok) return []
  const digest = ctx.secrets.digest('referrals.phone', parsed.value.canonical)
  const mayReceive = mayDo(ctx.actor, 'referrals:receive')
  // The digest is a row of whoever sent; the receiver has the number from the exchange core.
  const system = asSystem(ctx, 'referrals.hand-overs-of-caller')
  const { rows, names } = await transaction(system, async (tx) => {
    const found = await sql<{ id: string; isSent: boolean; other: string; status: Status; handedAt: Date }>`
      select h.id, h.sender_id = ${own} as "isSent", case when h.sender_id = ${own} then h.receiver_id else h.sender_id end as other,
        h.status, h.handed_at as "handedAt"
      from referrals.packet p join referrals.hand_over h on h.id = p.hand_over_id
      where p.phone_digest = ${digest}
        and (h.sender_id = ${own} or (${mayReceive} and h.receiver_id = ${own} and h.status <> 'withdrawn'))
      order by h.handed_at desc, h.id limit ${most}`.execute(tx)
    return {
      rows: found.rows,
      names: await organisationNames({ ...system, tx }, [...new Set(found.rows.map(({ other }) => other))]),
    }
  })
  if (rows.length === 0) return []
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'referrals.hand-overs-read',
      subjectKind: 'organisation',
      subjectId: own,
      purpose: 'help-victim',
      subjects: rows.map(({ id }) => id),
    }),
  )
  const s = translate(statusText, ctx.language)
  return rows.map(({ id, isSent, other, status, handedAt }) => ({
    id,
    text: `${referenceOf(id)} · ${names.get(other) ?? other}`,
    more: [s(status), formatDate(handedAt, ctx.language)].join(' · '),
    href: addressIn(ctx.language, isSent ? sentPath(id) : receivedPath(id)),
  }))
}

/** Those of what was checked that have a page which this reader may open: there stands what partners asked and gave. */
export async function pagesOfChecked(ctx: Context, texts: readonly string[]): Promise<LinkedIdentifier[]> {
  const read = texts.flatMap((text) => {
    const one = understandIdentifier(undefined, text, { demoBankAllowed: !ctx.settings.isProduction })
    return one.ok ? [one.value] : []
  })
  return (await linkIdentifiers(ctx, read)).filter(({ id }) => id !== null)
}
