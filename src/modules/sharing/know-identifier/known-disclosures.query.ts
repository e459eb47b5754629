// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { nameAgreements, type Purpose, purposeText } from '#modules/agreements'
import { idsOfListings, idsOfThresholds, listReportsSeen } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import { everydayKinds, formatIdentifier, reportCode, smallestShown, suppressSmall } from '#values'
import type { ItemKind, RecallReason } from '../disclosure/disclosure.ts'
import { itemText, recallText } from '../disclosure/disclosure.text.ts'
import { knownText } from './known.text.ts'

interface Row {
  id: string
  itemKind: ItemKind
  itemId: string
  receiverId: string
  purpose: Purpose
  agreementId: string
  at: Date
  recalledAt: Date | null
  recallReason: RecallReason | null
  count: number
}

/** Answers to partners who checked it, which are disclosed one by one. */
const checks = 'partner-check-%'
const mostReports = 200

/** What the own organisation gave of it, to whom and on what ground, and how often partners checked it: a number that is not told when it is small. */
export async function knownDisclosures(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const own = organisationOf(ctx.actor)
  if (own === null) return nothingKnown
  const keys = { kinds: [about.kind], canonicals: [about.canonical] }
  const { reports } = await listReportsSeen(ctx, about.id, { limit: mostReports, offset: 0 }, purpose)
  const items = [
    ...(await idsOfListings(ctx, keys)),
    ...(await idsOfThresholds(ctx, keys)),
    ...reports.map(({ reportId }) => reportId),
  ]
  if (items.length === 0) return nothingKnown
  return transaction(ctx, async (tx) => {
    const { rows, asked } = await selectDisclosures(tx, own, items)
    if (rows.length === 0 && asked === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'sharing.disclosures-listed',
      subjectKind: 'organisation',
      subjectId: own,
      purpose,
      subjects: rows.map(({ id }) => id),
    })
    const names = await organisationNames({ ...ctx, tx }, [...new Set(rows.map(({ receiverId }) => receiverId))])
    const agreements = await nameAgreements({ ...ctx, tx }, [...new Set(rows.map(({ agreementId }) => agreementId))])
    const [t, item, why, back] = [
      translate(knownText, ctx.language),
      translate(itemText, ctx.language),
      translate(purposeText, ctx.language),
      translate(recallText, ctx.language),
    ]
    return {
      count: rows[0]?.count ?? 0,
      ...(asked > 0 && { note: t('checked', { count: suppressSmall(asked) ?? 0, fewest: smallestShown }) }),
      lines: rows.map((row) => ({
        key: row.id,
        at: row.at,
        what: row.itemKind === 'report' ? `${item('report')} ${reportCode(row.itemId)}` : item(row.itemKind),
        state: {
          kind: 'neutral',
          text: row.recallReason ? t('recalled', { reason: back(row.recallReason) }) : t('given'),
        },
        more: [
          t('to', { name: names.get(row.receiverId) ?? row.receiverId }),
          t('for', { purpose: why(row.purpose).toLowerCase() }),
          agreements.get(row.agreementId)?.title,
        ]
          .filter(Boolean)
          .join(' · '),
        href: null,
        isNow: false,
      })),
    }
  })
}

async function selectDisclosures(tx: Tx, senderId: string, items: readonly string[]) {
  const which = sql`sender_organisation_id = ${senderId} and item_id = any(${[...items]}::uuid[])
    and item_kind in ('report', 'listing', 'holder-notice', 'bank-notice')`
  const found = await sql<Row>`select id, item_kind as "itemKind", item_id as "itemId",
      receiver_organisation_id as "receiverId", purpose, agreement_id as "agreementId", decided_at as at,
      recalled_at as "recalledAt", recall_reason as "recallReason", count(*) over ()::int as count
    from sharing.disclosure where ${which} and exchange not like ${checks}
    order by decided_at desc, id limit ${mostKnown}`.execute(tx)
  const asked = await sql<{ n: number }>`select count(distinct receiver_organisation_id)::int as n
    from sharing.disclosure where ${which} and exchange like ${checks}`.execute(tx)
  return { rows: found.rows, asked: asked.rows[0]?.n ?? 0 }
}

/** What anybody can do: see what a citizen is told. The question is posted, so that it stands in no address. */
export async function checkDeed(ctx: Context, { kind, canonical }: KnownIdentifier): Promise<Known> {
  if (!(everydayKinds as readonly string[]).includes(kind)) return nothingKnown
  const text = translate(knownText, ctx.language)('check')
  const posts = { vraag: formatIdentifier({ kind, canonical }) }
  return { ...nothingKnown, deeds: [{ text, href: addressIn(ctx.language, '/controleren'), posts }] }
}
