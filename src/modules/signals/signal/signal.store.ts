// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Dismissal, Sector, SignalKind, SignalStatus, Tlp } from './signal.ts'

export interface Signal {
  id: string
  key: string
  kind: SignalKind
  status: SignalStatus
  form: string | null
  channel: string | null
  pretext: string | null
  identifierKind: string | null
  region: string | null
  /** Calendar days. */
  firstSeen: string
  lastSeen: string
  reports: number
  expected: number | null
  limit: number | null
  /** 0 to 1 */
  confidence: number
  tlp: Tlp
  organisationId: string | null
  toOrganisations: string[]
  sector: Sector | null
  title: string | null
  steps: string
  lure: string | null
  recognise: string
  advice: string
  source: string | null
  country: string | null
  reference: string | null
  proposedAt: Date
  confirmedAt: Date | null
  /** Calendar day: the first on which it is no signal any more. */
  expiresOn: string
  endedAt: Date | null
  dismissal: Dismissal | null
  because: string | null
  joinedInto: string | null
  newsAt: Date | null
  news: number
  changes: number
}

export const columns = sql`id, key, kind, status, form, channel, pretext, identifier_kind as "identifierKind", region,
  first_seen as "firstSeen", last_seen as "lastSeen", reports, expected, control_limit as "limit", confidence, tlp,
  organisation_id as "organisationId", to_organisations as "toOrganisations", sector, title, steps, lure, recognise, advice,
  source, country, reference, proposed_at as "proposedAt", confirmed_at as "confirmedAt", expires_on as "expiresOn",
  ended_at as "endedAt", dismissal, because, joined_into as "joinedInto", news_at as "newsAt", news, changes`

/** The signal, when whoever works in this transaction may see it. */
export async function selectSignal(tx: Tx, id: string): Promise<Signal | null> {
  const found = await sql<Signal>`select ${columns} from signals.signal where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockSignal(tx: Tx, id: string): Promise<Signal | null> {
  // Without `for update`, which would hide from view what may be seen but not changed.
  const found = await sql<Signal>`select ${columns} from signals.signal where id = ${id}`.execute(tx)
  if (found.rows[0]) await sql`select pg_advisory_xact_lock(hashtextextended(${`signals ${id}`}, 0))`.execute(tx)
  return found.rows[0] ? selectSignal(tx, id) : null
}

export type NewSignal = Pick<
  Signal,
  | 'id'
  | 'key'
  | 'kind'
  | 'form'
  | 'channel'
  | 'pretext'
  | 'identifierKind'
  | 'region'
  | 'firstSeen'
  | 'lastSeen'
  | 'reports'
  | 'expected'
  | 'limit'
  | 'confidence'
  | 'tlp'
  | 'organisationId'
  | 'toOrganisations'
  | 'sector'
  | 'title'
  | 'steps'
  | 'lure'
  | 'recognise'
  | 'advice'
  | 'source'
  | 'country'
  | 'reference'
  | 'proposedAt'
  | 'expiresOn'
> & { reaches: readonly string[] }

export async function insertSignal(tx: Tx, row: NewSignal): Promise<void> {
  await sql`insert into signals.signal (id, key, kind, status, form, reaches, channel, pretext, identifier_kind, region,
      first_seen, last_seen, reports, expected, control_limit, confidence, tlp, organisation_id, to_organisations, sector, title, steps,
      lure, recognise, advice, source, country, reference, proposed_at, expires_on)
    values (${row.id}, ${row.key}, ${row.kind}, 'proposed', ${row.form}, ${row.reaches}::text[], ${row.channel}, ${row.pretext},
      ${row.identifierKind}, ${row.region}, ${row.firstSeen}, ${row.lastSeen}, ${row.reports}, ${row.expected}, ${row.limit},
      ${row.confidence}, ${row.tlp}, ${row.organisationId}, ${row.toOrganisations}::text[], ${row.sector}, ${row.title}, ${row.steps},
      ${row.lure}, ${row.recognise}, ${row.advice}, ${row.source}, ${row.country}, ${row.reference}, ${row.proposedAt},
      ${row.expiresOn})`.execute(tx)
}

/** Columns by their name in the table. */
export async function updateSignal(tx: Tx, id: string, change: Record<string, unknown>): Promise<void> {
  const set = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update signals.signal set ${sql.join(set)}, changes = changes + 1 where id = ${id}`.execute(tx)
}
