// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate } from '#foundation/text'
import { leastInside, partTyped } from '#modules/identifiers'
import { formatMoney } from '#values'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { packetPath, recallPath } from '../recall/addresses.ts'
import type { PacketStatus } from '../recall/recall.ts'
import { statusText } from '../recall/recall.text.ts'

interface Row {
  id: string
  recallId: string
  status: PacketStatus
  askedAt: Date
  amountInCents: number | null
}

/** Requests of the own organisation by their reference, or by the account that paid or was paid, also by six figures or more of it. */
export async function findRecalls(ctx: Context, { identifier, code, text }: FindQuery): Promise<Found[]> {
  const own = organisationOf(ctx.actor) ?? ''
  const end = endOf(code)
  const account = identifier?.kind === 'iban' ? identifier.canonical : null
  const part = partTyped(text)
  const figures = part && 'ending' in part && part.ending.length >= leastInside ? part.ending : null
  if (end === null && account === null && figures === null) return []
  const which = end
    ? sql`right(r.id::text, 10) = ${end}`
    : account
      ? sql`r.id in (select recall_id from recovery.payment where to_account = ${account} or from_account = ${account})`
      : sql`exists (select from recovery.payment where recall_id = r.id and (to_account like ${`%${figures}%`} or from_account like ${`%${figures}%`}))`
  const rows = await transaction(ctx, async (tx) => {
    const found = await sql<Row>`select r.id, r.id as "recallId", p.status, r.asked_at as "askedAt",
        (select amount_in_cents from recovery.payment where recall_id = r.id) as "amountInCents"
      from recovery.recall r
      join recovery.packet p on p.recall_id = r.id and p.side = 'sending'
      where r.organisation_id = ${own} and ${which}
      order by r.ended_at is null desc, r.asked_at desc, r.id limit 5`.execute(tx)
    await record(ctx, tx, 'recovery.recalls-read', found.rows)
    return found.rows
  })
  return rows.map((row) => line(ctx, row, recallPath(row.id)))
}

/** Requests to the own bank, by their reference. */
export async function findPackets(ctx: Context, { code }: FindQuery): Promise<Found[]> {
  const own = organisationOf(ctx.actor) ?? ''
  const end = endOf(code)
  if (end === null) return []
  const rows = await transaction(ctx, async (tx) => {
    const found = await sql<Row>`select id, recall_id as "recallId", status, asked_at as "askedAt",
        null::bigint as "amountInCents"
      from recovery.packet where bank_id = ${own} and sent_at is not null and right(recall_id::text, 10) = ${end}
      order by asked_at desc, id limit 5`.execute(tx)
    await record(ctx, tx, 'recovery.packets-read', found.rows)
    return found.rows
  })
  return rows.map((row) => line(ctx, row, packetPath(row.id)))
}

/** The ten signs of 'TH-5B2DBDE719'. */
function endOf(code: string | null): string | null {
  return /^TH-?([\dA-F]{10})$/.exec(code ?? '')?.[1]?.toLowerCase() ?? null
}

async function record(ctx: Context, tx: Tx, action: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await recordAudit(ctx, tx, {
    action,
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    purpose: 'zoeken op de werkbank',
    subjects: rows.map(({ recallId }) => recallId),
  })
}

function line({ language }: Context, { recallId, status, askedAt, amountInCents }: Row, path: string): Found {
  return {
    title: [referenceOf(recallId), amountInCents === null ? '' : formatMoney(amountInCents, language)]
      .filter(Boolean)
      .join(' · '),
    more: [statusText[language][status], formatDate(askedAt, language)].join(' · '),
    href: addressIn(language, path),
  }
}
