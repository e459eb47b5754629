// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { formatMoney } from '#values'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { packetPath, recallPath } from '../recall/addresses.ts'
import { statusTone } from '../recall/clock-view.ts'
import type { PacketStatus } from '../recall/recall.ts'
import { statusText } from '../recall/recall.text.ts'
import { knownText } from './known.text.ts'

interface Row {
  id: string
  /** The packet that this reader answers. */
  packetId: string
  askedAt: Date
  isOpen: boolean
  status: PacketStatus
  amountInCents: string
  bankId: string | null
  organisationId: string
  count: number
}

const columns = sql`r.id, p.id as "packetId", r.asked_at as "askedAt", r.ended_at is null as "isOpen", p.status,
  m.amount_in_cents as "amountInCents", p.bank_id as "bankId", r.organisation_id as "organisationId", count(*) over ()::int as count`
const joined = sql`recovery.payment m join recovery.recall r on r.id = m.recall_id join recovery.packet p on p.recall_id = r.id`

/** Payments to this account that reporters of the own organisation want back. Never from which account they came. */
export async function knownRecalls(
  ctx: Context,
  { kind, canonical }: KnownIdentifier,
  purpose: string,
): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  if (kind !== 'iban') return nothingKnown
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<Row>`select ${columns} from ${joined}
      where m.to_account = ${canonical} and r.organisation_id = ${own} and p.side = 'receiving'
      order by r.ended_at is null desc, r.asked_at desc, r.id limit ${mostKnown}`.execute(tx)
    if (rows.length === 0) return nothingKnown
    await look(ctx, tx, 'recovery.recalls-read', rows, purpose)
    const names = await organisationNames({ ...ctx, tx }, [...new Set(rows.flatMap(({ bankId }) => bankId ?? []))])
    return said(ctx, rows, ({ id, bankId }) => ({ path: recallPath(id), name: bankId && names.get(bankId) }))
  })
}

const readable: readonly PacketStatus[] = ['received', 'acknowledged', 'confirmed', 'frozen']

/** Payments to this account that others asked the own bank about and that it read; gone once one is over, as its inbox is. */
export async function knownPackets(
  ctx: Context,
  { kind, canonical }: KnownIdentifier,
  purpose: string,
): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  if (kind !== 'iban') return nothingKnown
  // The payment is a row of whoever asks; the bank has the same from the exchange core.
  const system = asSystem(ctx, 'recovery.know-identifier')
  const { rows, names } = await transaction(system, async (tx) => {
    const found = await sql<Row>`select ${columns} from ${joined}
      where m.to_account = ${canonical} and p.bank_id = ${own} and p.status = any(${[...readable]}::text[]) and r.ended_at is null
      order by r.asked_at desc, r.id limit ${mostKnown}`.execute(tx)
    const askers = [...new Set(found.rows.map(({ organisationId }) => organisationId))]
    return { rows: found.rows, names: await organisationNames({ ...system, tx }, askers) }
  })
  if (rows.length === 0) return nothingKnown
  await transaction(ctx, (tx) => look(ctx, tx, 'recovery.packets-read', rows, purpose))
  return said(ctx, rows, ({ packetId, organisationId }) => ({
    path: packetPath(packetId),
    name: names.get(organisationId) ?? null,
  }))
}

function look(
  ctx: Context,
  tx: Tx,
  action: 'recovery.recalls-read' | 'recovery.packets-read',
  rows: readonly Row[],
  purpose: string,
) {
  return recordAudit(ctx, tx, {
    action,
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    purpose,
    subjects: [...new Set(rows.map(({ id }) => id))],
  })
}

function said(
  ctx: Context,
  rows: readonly Row[],
  of: (row: Row) => { path: string; name: string | null | undefined },
): Known {
  const [t, s] = [translate(knownText, ctx.language), translate(statusText, ctx.language)]
  return {
    count: rows[0]?.count ?? 0,
    lines: rows.map((row) => {
      const { path, name } = of(row)
      return {
        key: row.packetId,
        at: row.askedAt,
        what: t('recall', { reference: referenceOf(row.id) }),
        state: { kind: statusTone(row.status), text: s(row.status) },
        more: [formatMoney(Number(row.amountInCents), ctx.language), name].filter(Boolean).join(' · '),
        href: addressIn(ctx.language, path),
        isNow: row.isOpen,
      }
    }),
  }
}
