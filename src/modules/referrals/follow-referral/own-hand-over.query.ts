// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever was handed over looks at their own, as at their report.
import { asSystem, type Context, transaction } from '#foundation/access'
import { formatDateTime, translate } from '#foundation/text'
import { organisationNames, type VerifiedNumber } from '#modules/partners'
import { findOwnReport } from '#modules/reports'
import { toldToGo, type ToldToGo } from '../find-points/report-referrals.query.ts'
import { openPacket } from '../hand-over/seal-packet.query.ts'
import { whoCalls } from '../hand-over/who-calls.query.ts'
import { isOpen } from '../referral/referral.ts'
import { selectConsent, selectOfReports, selectSealed } from '../referral/referral.store.ts'
import { toldLines } from '../referral/packet-lines.ts'
import type { HandOver } from '../referral/stored-referral.ts'
import { ownSlot, ownText } from './own-hand-over.text.ts'

export interface OwnHandOver extends HandOver {
  who: string
  from: string
  codeWord: string | null
  callFrom: VerifiedNumber | null
  /** Where the person calls, who calls themselves; null: no number that somebody looked after. */
  toCall: VerifiedNumber | null
  isBank: boolean
  told: { term: string; answer: string }[]
  words: string | null
  isWithdrawn: boolean
}

/** What was handed over with the report of this code, the newest first; null for a code of nobody. */
export async function readOwn(
  ctx: Context,
  code: string,
): Promise<{ reportId: string; all: OwnHandOver[]; cold: ToldToGo[] } | null> {
  const report = await findOwnReport(ctx, code)
  if (!report) return null
  const system = asSystem(ctx, 'referrals.read-own')
  const rows = await transaction(system, async (tx) => {
    const found = await selectOfReports(tx, [report.id])
    return Promise.all(
      found.map(async (one) => ({
        one,
        sealed: await selectSealed(tx, one.id),
        consent: await selectConsent(tx, one.id),
      })),
    )
  })
  const names = await organisationNames(system, [...new Set(rows.flatMap(({ one }) => [one.senderId, one.receiverId]))])
  const all: OwnHandOver[] = []
  for (const { one, sealed, consent } of rows) {
    const packet = sealed && openPacket(ctx.secrets, sealed).packet
    const { number, toCall, isBank } = await whoCalls(system, one.receiverId)
    all.push({
      ...one,
      who: names.get(one.receiverId) ?? one.receiverId,
      from: names.get(one.senderId) ?? one.senderId,
      codeWord: packet && isOpen(one.status) ? packet.codeWord : null,
      callFrom: one.calls === 'they-call' ? number : null,
      toCall,
      isBank,
      told: packet ? toldLines(packet.told, ctx.language) : [],
      words: consent?.words ?? null,
      isWithdrawn: consent?.withdrawnAt !== null,
    })
  }
  return { reportId: report.id, all, cold: await toldToGo(ctx, report.id) }
}

/** Handed over, or told where to go. */
export async function wasReferred(ctx: Context, reportId: string): Promise<boolean> {
  const system = asSystem(ctx, 'referrals.read-own')
  const isWarm = (await transaction(system, (tx) => selectOfReports(tx, [reportId]))).length > 0
  return isWarm || (await toldToGo(ctx, reportId)).length > 0
}

/** How the newest stands, in one line at "Mijn melding". */
export async function sayOwn(ctx: Context, reportId: string): Promise<{ title: string; explanation: string }> {
  const [s, t] = [translate(ownSlot, ctx.language), translate(ownText, ctx.language)]
  const system = asSystem(ctx, 'referrals.read-own')
  const [newest] = await transaction(system, (tx) => selectOfReports(tx, [reportId]))
  if (!newest) {
    const [told] = await toldToGo(ctx, reportId)
    return { title: s('title'), explanation: told ? t('cold', { who: told.who }) : s('explanation') }
  }
  const who = (await organisationNames(system, [newest.receiverId])).get(newest.receiverId) ?? newest.receiverId
  const at = formatDateTime(newest.dueAt, ctx.language)
  return { title: s('title'), explanation: t(newest.status, { who, at }) }
}
