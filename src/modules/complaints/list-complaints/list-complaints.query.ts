// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { isRowId } from '#values'
import { clockOf } from '../complaint/clock.ts'
import {
  complaintsPerPage,
  type InLine,
  type Line,
  selectComplaintsById,
  selectLine,
  selectReady,
  type Side,
} from '../complaint/complaint.store.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { filerOf, handlerOf } from '../complaint/who.query.ts'
import { type ComplaintList, type ComplaintsPage, inTurn, listsOf, turnOf } from './turns.ts'

/** A page of a list of what the own organisation filed, or handles. What waits for somebody: by the last day to say something. */
export function listComplaints(
  ctx: Context,
  { side, list = 'mine', page }: { side: Side; list?: ComplaintList; page: number },
): Promise<ComplaintsPage> {
  const organisationId = side === 'filer' ? filerOf(ctx).organisationId : handlerOf(ctx)
  return transaction(ctx, async (tx) => {
    const ready = side === 'filer' ? await selectReady(tx, organisationId, mostReady) : []
    const byKey = new Map(ready.map(({ key, by }) => [key, by]))
    const lines = linesOf(ctx, side, organisationId, [...byKey.keys()])
    const found: Partial<Record<ComplaintList, InLine[]>> = {}
    for (const one of listsOf[side]) found[one] = await selectLine(tx, lines[one])
    const line = list === 'mine' || list === 'others' ? byDue(found[list] ?? [], ctx.now()) : (found[list] ?? [])
    const ids = line.slice((page - 1) * complaintsPerPage, page * complaintsPerPage).map(({ id }) => id)
    const rows = new Map((await selectComplaintsById(tx, ids)).map((one) => [one.id, one]))
    const complaints = ids.flatMap((id) => rows.get(id) ?? [])
    if (complaints.length > 0) await noteRead(ctx, tx, side, complaints)
    const countOf = (one: ComplaintList) => found[one]?.length ?? 0
    return {
      complaints: complaints.map((one) => ({ ...one, readyBy: byKey.get(one.id) })),
      counts: { mine: countOf('mine'), drafts: countOf('drafts'), others: countOf('others'), done: countOf('done') },
      pages: Math.max(1, Math.ceil(line.length / complaintsPerPage)),
    }
  })
}

const mostReady = 1_000

function linesOf(
  ctx: Context,
  side: Side,
  organisationId: string,
  ready: readonly string[],
): Record<ComplaintList, Line> {
  const isIn = (statuses: readonly string[]) => sql`c.status = any(${[...statuses]}::text[])`
  const signs = mayDo(ctx.actor, 'complaints:sign') ? sql`c.id = any(${[...ready]}::uuid[])` : sql`false`
  const own =
    side === 'filer'
      ? sql`c.organisation_id = ${organisationId}`
      : sql`(c.police_organisation_id = ${organisationId} or c.prosecutor_organisation_id = ${organisationId})`
  const mine =
    side === 'filer'
      ? sql`(${isIn(turnOf('filer'))} or ${signs})`
      : sql`(c.police_organisation_id = ${organisationId} and ${isIn(turnOf('police'))}
          or coalesce(c.prosecutor_organisation_id = ${organisationId}, false) and ${isIn(turnOf('prosecutor'))})`
  return {
    mine: { where: sql`${own} and ${mine}` },
    drafts: { where: sql`${own} and c.status = 'draft' and not ${mine}`, isNewestFirst: true },
    others: { where: sql`${own} and ${isIn(inTurn)} and not ${mine}` },
    done: { where: sql`${own} and c.status <> 'draft' and not ${isIn(inTurn)} and not ${mine}`, isNewestFirst: true },
  }
}

/** By the last day on which somebody is to say something; what has none is last. */
function byDue(line: readonly InLine[], now: Date): InLine[] {
  const due = ({ status, statusAt }: InLine) => clockOf(status, statusAt, now)?.due ?? '9999'
  return line
    .map((one) => ({ one, due: due(one) }))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.one.statusAt.getTime() - b.one.statusAt.getTime()))
    .map(({ one }) => one)
}

/** Those that the own organisation filed, or handles, among these. */
export function readComplaints(ctx: Context, side: Side, ids: readonly string[]): Promise<StoredComplaint[]> {
  const organisationId = side === 'filer' ? filerOf(ctx).organisationId : handlerOf(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectComplaintsById(tx, ids.filter(isRowId))
    const own = found.filter((one) =>
      side === 'filer'
        ? one.organisationId === organisationId
        : one.policeId === organisationId || one.prosecutorId === organisationId,
    )
    if (own.length > 0) await noteRead(ctx, tx, side, own)
    return own
  })
}

function noteRead(ctx: Context, tx: Tx, side: Side, complaints: readonly StoredComplaint[]): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'complaints.complaints-read',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    purpose: side === 'filer' ? 'follow-own-complaint' : 'handle-complaint',
    subjects: complaints.map(({ id }) => id),
  })
}
