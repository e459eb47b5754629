// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ExchangeId } from '#modules/agreements'
import type { Outcome } from '../bottleneck/step-fields.ts'
import type { PilotFacts, PilotStatus, PilotTerms } from './pilot.ts'

export interface Participant {
  organisationId: string
  signedAt: Date | null
  signedVersion: number | null
  signedName: string | null
  leftAt: Date | null
}

export interface Pilot extends PilotFacts {
  id: string
  bottleneckId: string
  name: string
  summary: string
  startedName: string | null
  stoppedAt: Date | null
  stopReason: string | null
  outcome: Outcome | null
  result: string | null
  participants: Participant[]
  changedName: string
  changedAt: Date
  version: number
}

export type WrittenTerms = PilotTerms & { name: string; summary: string }

const columns = sql`p.id, p.bottleneck_id as "bottleneckId", p.name, p.summary, p.exchange, p.status, p.dpia_reference as "dpiaReference",
  p.dpia_on as "dpiaOn", p.legal_basis as "legalBasis", p.ends_at as "endsAt", p.sample_cap as "sampleCap",
  p.terms_version as "termsVersion", p.sample_count as "sampleCount", p.started_at as "startedAt",
  p.started_name as "startedName", p.stopped_at as "stoppedAt", p.stop_reason as "stopReason", p.outcome, p.result,
  p.changed_name as "changedName", p.changed_at as "changedAt", p.version`

type PilotRow = Omit<Pilot, 'participants'>

async function withParticipants(tx: Tx, rows: readonly PilotRow[]): Promise<Pilot[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const found = await sql<Participant & { pilotId: string }>`select pilot_id as "pilotId",
      organisation_id as "organisationId", signed_at as "signedAt", signed_version as "signedVersion",
      signed_name as "signedName", left_at as "leftAt"
    from pilots.participant where pilot_id = any(${ids}::uuid[]) order by invited_at, organisation_id`.execute(tx)
  return rows.map((row) => ({
    ...row,
    participants: found.rows.filter(({ pilotId }) => pilotId === row.id).map(({ pilotId: _, ...rest }) => rest),
  }))
}

export async function selectPilot(tx: Tx, id: string): Promise<Pilot | null> {
  const found = await sql<PilotRow>`select ${columns} from pilots.pilot p where p.id = ${id}`.execute(tx)
  return (await withParticipants(tx, found.rows))[0] ?? null
}

export async function lockPilot(tx: Tx, id: string): Promise<Pilot | null> {
  const found = await sql<PilotRow>`select ${columns} from pilots.pilot p where p.id = ${id} for update`.execute(tx)
  return (await withParticipants(tx, found.rows))[0] ?? null
}

/** The pilots of one bottleneck, oldest first. */
export async function selectPilotsOf(tx: Tx, bottleneckId: string): Promise<Pilot[]> {
  const found = await sql<PilotRow>`select ${columns} from pilots.pilot p where p.bottleneck_id = ${bottleneckId}
    order by p.id`.execute(tx)
  return withParticipants(tx, found.rows)
}

/** The pilots that make this exchange possible, whatever became of them. */
export async function selectPilotsFor(tx: Tx, exchange: ExchangeId): Promise<Pilot[]> {
  const found = await sql<PilotRow>`select ${columns} from pilots.pilot p where p.exchange = ${exchange}
    order by p.id desc`.execute(tx)
  return withParticipants(tx, found.rows)
}

/** One page, what changed last first. `isStarted`: only those that ever ran. */
export async function selectPilots(
  tx: Tx,
  wanted: { isStarted: boolean; limit: number; offset: number },
): Promise<Pilot[]> {
  const found = await sql<PilotRow>`select ${columns} from pilots.pilot p
    where ${wanted.isStarted} = false or p.started_at is not null
    order by coalesce(p.started_at, p.changed_at) desc, p.id limit ${wanted.limit} offset ${wanted.offset}`.execute(tx)
  return withParticipants(tx, found.rows)
}

export async function countPilots(tx: Tx, isStarted: boolean): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from pilots.pilot
    where ${isStarted} = false or started_at is not null`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** Pilots that are prepared and that this organisation was asked for, of which it did not sign the terms as they are now. */
export async function selectUnsigned(
  tx: Tx,
  organisationId: string,
): Promise<Pick<Pilot, 'id' | 'name' | 'changedAt'>[]> {
  const found = await sql<Pick<Pilot, 'id' | 'name' | 'changedAt'>>`select p.id, p.name, p.changed_at as "changedAt"
    from pilots.pilot p join pilots.participant s on s.pilot_id = p.id
    where p.status = 'prepared' and s.organisation_id = ${organisationId} and s.left_at is null
      and s.signed_version is distinct from p.terms_version
    order by p.changed_at, p.id`.execute(tx)
  return found.rows
}

/** Why a pilot stopped of which the rules allow the exchange no more. */
export const refusedByRules = 'rules'

/** Pilots in which this organisation takes part and that do not begin, or stopped because of the rules. */
export async function selectHeldUp(
  tx: Tx,
  organisationId: string,
): Promise<Pick<Pilot, 'id' | 'name' | 'changedAt' | 'exchange' | 'status'>[]> {
  const found = await sql<Pick<Pilot, 'id' | 'name' | 'changedAt' | 'exchange' | 'status'>>`
    select p.id, p.name, p.changed_at as "changedAt", p.exchange, p.status
    from pilots.pilot p join pilots.participant s on s.pilot_id = p.id
    where s.organisation_id = ${organisationId} and s.left_at is null and p.exchange is not null
      and (p.status = 'prepared' or p.status = 'stopped' and p.stop_reason = ${refusedByRules})
    order by p.changed_at, p.id`.execute(tx)
  return found.rows
}

export async function insertPilot(
  tx: Tx,
  pilot: WrittenTerms & { id: string; bottleneckId: string; by: string; at: Date },
): Promise<void> {
  await sql`insert into pilots.pilot (id, bottleneck_id, name, summary, exchange, dpia_reference, dpia_on, legal_basis, ends_at,
      sample_cap, changed_name, changed_at)
    values (${pilot.id}, ${pilot.bottleneckId}, ${pilot.name}, ${pilot.summary}, ${pilot.exchange}, ${pilot.dpiaReference}, ${pilot.dpiaOn},
      ${pilot.legalBasis}, ${pilot.endsAt}, ${pilot.sampleCap}, ${pilot.by}, ${pilot.at})`.execute(tx)
}

/** `isNewTerms`: what was signed before no longer holds. */
export async function updateTerms(
  tx: Tx,
  id: string,
  terms: WrittenTerms & { isNewTerms: boolean; by: string; at: Date },
): Promise<void> {
  await sql`update pilots.pilot set name = ${terms.name}, summary = ${terms.summary}, exchange = ${terms.exchange},
      dpia_reference = ${terms.dpiaReference},
      dpia_on = ${terms.dpiaOn}, legal_basis = ${terms.legalBasis}, ends_at = ${terms.endsAt}, sample_cap = ${terms.sampleCap},
      terms_version = terms_version + ${terms.isNewTerms ? 1 : 0}, changed_name = ${terms.by}, changed_at = ${terms.at},
      version = version + 1 where id = ${id}`.execute(tx)
}

export async function updatePilotStatus(
  tx: Tx,
  id: string,
  change: { status: PilotStatus; by: string; at: Date; reason?: string },
): Promise<void> {
  const { status, at } = change
  const isEnd = status !== 'running'
  await sql`update pilots.pilot set status = ${status}, stop_reason = ${change.reason ?? null},
      started_at = ${isEnd ? sql`started_at` : sql`${at}`}, started_name = ${isEnd ? sql`started_name` : sql`${change.by}`},
      stopped_at = ${isEnd ? sql`${at}` : null}::timestamptz, changed_name = ${change.by}, changed_at = ${at},
      version = version + 1 where id = ${id}`.execute(tx)
}

/** What came out, good or bad. */
export async function evaluatePilot(
  tx: Tx,
  id: string,
  { outcome, result, at }: { outcome: Outcome; result: string; at: Date },
): Promise<void> {
  await sql`update pilots.pilot set status = 'evaluated', outcome = ${outcome}, result = ${result}, evaluated_at = ${at},
    version = version + 1 where id = ${id}`.execute(tx)
}

/** Every pilot that is written down as running. */
export async function selectRunning(tx: Tx): Promise<Pilot[]> {
  const found = await sql<PilotRow>`select ${columns} from pilots.pilot p where p.status = 'running'
    order by p.ends_at for update skip locked`.execute(tx)
  return withParticipants(tx, found.rows)
}
