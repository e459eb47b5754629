// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import { type EverydayKind, formatIdentifier } from '#values'
import { identifierAddress } from '../identifier-address.ts'
import { stateText } from './find-state.text.ts'
import { leastInside, leastTyped, type Part, partTyped } from './part-typed.ts'

const most = 5
const withFigures: readonly EverydayKind[] = ['iban', 'phone', 'company-number']
const withLetters: readonly EverydayKind[] = ['web-address', 'email', 'user-name', 'merchant']

interface Row {
  id: string
  kind: EverydayKind
  canonical: string
  lastSeenAt: Date
}

/**
 * Identifiers of own reports by a part of them, the newest first. Of what only others know nothing is found by a part: whoever could, would read the
 * register out piece by piece (0177). That a part was looked up is written down, without it.
 */
export async function findPart(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const part = partTyped(text)
  if (!part) return []
  const own = organisationOf(ctx.actor) ?? ''
  const rows = await transaction(ctx, async (tx) => {
    const found = await seeingAll(ctx, tx, () => selectOwn(tx, part))
    await recordAudit(ctx, tx, {
      action: 'identifiers.part-looked-up',
      subjectKind: 'organisation',
      subjectId: own,
      purpose: 'zoeken in eigen meldingen',
      detail: { by: 'ending' in part ? 'figures' : 'letters', found: found.length },
    })
    return found
  })
  const t = translate(stateText, ctx.language)
  return rows.map(({ id, kind, canonical, lastSeenAt }) => ({
    title: formatIdentifier({ kind, canonical }),
    more: `${t(kind)}, ${t('lastSeen', { date: formatDate(lastSeenAt, ctx.language) })}`,
    href: addressIn(ctx.language, identifierAddress(id)),
  }))
}

/** Without policies, so that the part is compared before anything else; asks of the transaction what they would: whose reports count, and who may see them. */
async function selectOwn(tx: Tx, part: Part): Promise<Row[]> {
  const like = (words: string) => words.replaceAll(/[\\%_]/g, String.raw`\$&`)
  const isIt =
    'ending' in part
      ? sql`i.kind = any(${[...withFigures]}::text[]) and ((i.ending = ${part.ending.slice(-leastTyped)} and i.canonical like ${`%${part.ending}`})
          or (${part.ending.length >= leastInside} and i.canonical like ${`%${part.ending.replace(/^0/, '')}%`}))`
      : sql`i.kind = any(${[...withLetters]}::text[]) and i.canonical ilike ${`%${like(part.letters)}%`}`
  const found = await sql<Row>`select i.id, i.kind, i.canonical, seen.at as "lastSeenAt" from identifiers.identifier i
    cross join lateral (select max(s.seen_at) as at from identifiers.sighting s
      where s.identifier_id = i.id and s.controller_organisation_id = (select foundation.organisation_id())) seen
    where (select identifiers.may_read()) and ${isIt} and seen.at is not null order by seen.at desc, i.id limit ${most}`.execute(
    tx,
  )
  return found.rows
}
