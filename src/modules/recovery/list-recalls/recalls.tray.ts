// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { Waiting, WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIban, formatMoney } from '#values'
import { recallKind, rowText } from '../answer-packet/work-rows.text.ts'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { recallPath } from '../recall/addresses.ts'
import { statusLine } from '../recall/clock-view.ts'
import { hoursForRecall, nextClock } from '../recall/clocks.ts'
import { selectRecallsById } from '../recall/recall.store.ts'
import type { Recall, StoredPacket } from '../recall/stored-recall.ts'
import { type FollowedRecall, readRecalls } from './list-recalls.query.ts'
import { releaseRecall } from './release-recall.command.ts'

/** Requests of the own organisation that wait for a person. After three days no packet goes any more: that is their clock. */
export const heldRows: WorkRows = {
  name: 'recovery.held',
  kind: recallKind,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) => {
      const found = await sql<Waiting & { paidAt: Date | null }>`select p.recall_id as key, p.asked_at as since,
          (select paid_at from recovery.payment y where y.recall_id = p.recall_id) as "paidAt"
        from recovery.packet p where p.organisation_id = ${organisationOf(ctx.actor)} and p.side = 'sending'
          and p.status in ('held', 'kept') order by p.asked_at, p.recall_id limit ${limit}`.execute(tx)
      return found.rows.map(({ key, since, paidAt }) => ({
        key,
        since,
        due: paidAt && new Date(paidAt.getTime() + hoursForRecall * 3_600_000),
        isMoney: true,
      }))
    }),
  show: async (ctx, keys) =>
    (await readRecalls(ctx, keys)).map((recall) => {
      const held = recall.packets.find(({ status }) => status === 'held' || status === 'kept')
      return {
        ...itemOf(ctx, recall),
        why: (held && statusLine(held, ctx.language).why) ?? undefined,
        deeds: held ? [{ id: 'release', text: translate(rowText, ctx.language)('release') }] : [],
      }
    }),
  act: (ctx, { key, version }) => releaseRecall(ctx, key, version ?? 0),
}

const awaited = sql`('sent', 'received', 'acknowledged', 'confirmed', 'frozen')`

/** Requests about which a bank still has to say something. */
export const askedRows: WorkRows = {
  name: 'recovery.asked',
  kind: recallKind,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) => {
      const found = await sql<{
        key: string
        since: Date
      }>`select recall_id as key, min(coalesce(sent_at, asked_at)) as since
        from recovery.packet where organisation_id = ${organisationOf(ctx.actor)} and status in ${awaited}
        group by recall_id order by since, key limit ${limit}`.execute(tx)
      const recalls = await selectRecallsById(
        tx,
        found.rows.map(({ key }) => key),
      )
      const dueOf = new Map(recalls.map((recall) => [recall.id, firstDue(recall, ctx.now())]))
      return found.rows.map(({ key, since }) => ({ key, since, due: dueOf.get(key) ?? null }))
    }),
  show: async (ctx, keys) =>
    (await readRecalls(ctx, keys)).map((recall) => {
      const banks = banksOf(recall, ctx.now())
      const why = banks === '' ? undefined : translate(rowText, ctx.language)('waitsFor', { banks })
      return { ...itemOf(ctx, recall), why }
    }),
}

const saidNo = sql`('denied', 'too-late', 'refused')`
const toldFor = 3 * 86_400_000

/** What one person of a bank said no to: whoever asked hears it, and calls when it cannot be right. The bank can still say otherwise. */
export const deniedRows: WorkRows = {
  name: 'recovery.denied',
  kind: recallKind,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) => {
      const found =
        await sql<Waiting>`select recall_id as key, max(last_said_at) as since, null as due from recovery.packet
        where organisation_id = ${organisationOf(ctx.actor)} and status in ${saidNo}
          and last_said_at > ${new Date(ctx.now().getTime() - toldFor)} group by recall_id order by since desc, key limit ${limit}`.execute(
          tx,
        )
      return found.rows
    }),
  show: async (ctx, keys) =>
    (await readRecalls(ctx, keys)).map((recall) => {
      const { packets, bankNames } = recall
      const said = packets.filter(({ status }) => ['denied', 'too-late', 'refused'].includes(status))
      const from = said.flatMap(({ bankId }) => (bankId ? [bankNames.get(bankId) ?? bankId] : [])).join(', ')
      const what = said.map((packet) => statusLine(packet, ctx.language).status).join(', ')
      return { ...itemOf(ctx, recall), why: translate(rowText, ctx.language)('saidNo', { what }), from }
    }),
}

export async function countDenied(ctx: Context): Promise<number> {
  return (await deniedRows.waiting(ctx, 1_000)).length
}

export function countAsked(ctx: Context): Promise<number> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(distinct recall_id)::int as n from recovery.packet
      where organisation_id = ${organisationOf(ctx.actor)} and status in ${awaited}`.execute(tx)
    return found.rows[0]?.n ?? 0
  })
}

function itemOf({ language }: Context, { id, version, payment }: FollowedRecall): WorkItem {
  const t = translate(rowText, language)
  return {
    key: id,
    version,
    subject: payment
      ? t('incoming', {
          amount: formatMoney(payment.amountInCents, language),
          account: formatIban(payment.toAccount),
        })
      : t('gone'),
    code: referenceOf(id),
    href: addressIn(language, recallPath(id)),
  }
}

/** The clock that the list of requests shows beside it too: of both banks the one that ends first. */
function firstDue({ packets }: Recall, now: Date): Date | null {
  const due = packets.flatMap((packet) => nextClock(packet.side, packet, packet.status, now)?.due.getTime() ?? [])
  return due.length === 0 ? null : new Date(Math.min(...due))
}

function banksOf({ packets, bankNames }: FollowedRecall, now: Date): string {
  const waits = (packet: StoredPacket) => nextClock(packet.side, packet, packet.status, now) !== null
  return packets
    .filter(waits)
    .flatMap(({ bankId }) => (bankId ? [bankNames.get(bankId) ?? bankId] : []))
    .join(', ')
}
