// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { EvidenceLevel } from '#modules/agreements'
import { findOrganisation } from '#modules/partners'
import { countUpTo, type FoundPilot, pilotFor, type RunningPilot, type WhyNoPilot } from '#modules/pilots'
import { listFraudForms } from '#modules/taxonomy'
import { endOfDay } from '#values'
import { exchangeGate } from '../pilot-gate/exchange-gate.query.ts'
import type { Gate } from '../pilot-gate/gate.ts'
import { missingCode, refuseClosed } from '../pilot-gate/refuse-closed.query.ts'
import type { ToldIncident } from './device.ts'
import { epochProblem } from './refuse-epoch.query.ts'
import { incidentMessages, type IncidentProblem } from './devices.text.ts'
import { insertIncidents, lockTelling, type NewIncident, sameness, selectOwn } from './incident.store.ts'
import { isoWeekOf } from './iso-week.ts'

const day = 86_400_000
const longestDays = 90
const oldestWeeks = 26
/** Incidents between two times of asking whether it may. */
const incidentsAtOnce = 100

export type IncidentOutcome =
  | { outcome: 'pooled' | 'known'; id: string; expiresAt: Date }
  | { outcome: 'not-pooled'; why: string }

/**
 * Adds incidents to the pool, in their order. Whether it may is asked anew for each hundred: when the pilot ends, fills up or stops in
 * between, what went is told as gone and the rest as not. Refuses (403, 409) when it is off from the start. What is told twice counts once.
 */
export function poolIncidents(ctx: Context, told: readonly ToldIncident[]): Promise<IncidentOutcome[]> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    await lockTelling(tx, organisationId)
    const sector = (await findOrganisation(tx, organisationId))?.kind ?? 'other'
    const outcomes: IncidentOutcome[] = []
    for (let from = 0; from < told.length; from += incidentsAtOnce) {
      const at = ctx.now()
      const some = told.slice(from, from + incidentsAtOnce)
      const gates = gatesAt(ctx, tx, organisationId, at)
      const found = await pilotFor(ctx, tx, { exchange: 'device-pool', organisationId, at })
      if (from === 0) await refuseWhenOff(ctx, found, told, gates)
      const portion = { ctx: { ...ctx, tx }, tx, organisationId, sector, at, gates }
      outcomes.push(
        ...('found' in found
          ? await poolSome(portion, found.found, some)
          : some.map(() => notPooled(missingCode({ pilot: found.missing, ground: null })))),
      )
    }
    const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length
    await recordAudit(ctx, tx, {
      action: 'sharing.devices-pooled',
      subjectKind: 'device-pool',
      subjectId: organisationId,
      purpose: 'fraud-detection',
      detail: { pooled: count('pooled'), known: count('known'), notPooled: count('not-pooled') },
    })
    return outcomes
  })
}

interface Portion {
  ctx: Context
  tx: Tx
  organisationId: string
  sector: string
  at: Date
  gates: Gates
}

type Gates = ReturnType<typeof gatesAt>

/** Whether it may at this moment, by how sure it is: equal questions are asked once. */
function gatesAt(ctx: Context, tx: Tx, organisationId: string, at: Date) {
  const asked = new Map<EvidenceLevel | undefined, Promise<Gate>>()
  return (evidence?: EvidenceLevel): Promise<Gate> => {
    const known = asked.get(evidence)
    if (known) return known
    const question = { exchange: 'device-pool', side: 'gives', organisationId, at } as const
    const gate = exchangeGate({ ...ctx, tx }, tx, { ...question, ...(evidence && { evidence }) })
    asked.set(evidence, gate)
    return gate
  }
}

/** Nothing can go when there is no pilot, or no ground and nothing but devices of offenders: what is told of victims asks for no ground. */
async function refuseWhenOff(
  ctx: Context,
  found: FoundPilot,
  told: readonly ToldIncident[],
  gates: Gates,
): Promise<void> {
  if ('missing' in found) throw refuseClosed({ pilot: found.missing, ground: null }, ctx.language)
  const gate = await gates()
  if (!gate.isOpen && told.every(({ role }) => role === 'attacker')) throw refuseClosed(gate.missing, ctx.language)
}

async function poolSome(
  { ctx, tx, organisationId, sector, at, gates }: Portion,
  pilot: RunningPilot,
  told: readonly ToldIncident[],
): Promise<IncidentOutcome[]> {
  const tokens = told.map(({ token }) => token)
  const forms = new Set((await listFraudForms(ctx)).map(({ id }) => id))
  const own = await selectOwn(tx, { pilotId: pilot.id, organisationId, tokens })
  const fresh = new Map<string, NewIncident>()
  const firsts = new Set<ToldIncident>()
  const wrong = new Map<ToldIncident, string>()
  for (const one of told) {
    const key = sameness(one)
    if (own.has(key) || fresh.has(key)) continue
    const expiresAt = expiryOf(one, pilot, at)
    const problem = problemOf(one, { expiresAt, at, forms })
    // What is told of a victim's device reaches nobody: it only hides. So it asks no rule about how sure it is.
    const gate = one.role === 'attacker' ? await gates(one.evidence) : null
    if (problem) wrong.set(one, incidentMessages[problem])
    else if (gate && !gate.isOpen) wrong.set(one, missingCode(gate.missing))
    else {
      const id = ctx.newId()
      fresh.set(key, { ...one, id, pilotId: pilot.id, organisationId, sector, receivedAt: at, expiresAt })
      firsts.add(one)
    }
  }
  const places = await countUpTo(ctx, tx, pilot.id, fresh.size)
  const stopped = places < fresh.size ? await whyStopped(ctx, tx, organisationId) : null
  const pooled = new Map([...fresh].slice(0, places))
  await insertIncidents(tx, [...pooled.values()])
  return told.map((one): IncidentOutcome => {
    const [known, added, why] = [own.get(sameness(one)), pooled.get(sameness(one)), wrong.get(one)]
    if (known) return { outcome: 'known', ...known }
    if (why || !added) return notPooled(why ?? missingCode({ pilot: stopped, ground: null }))
    return { outcome: firsts.has(one) ? 'pooled' : 'known', id: added.id, expiresAt: added.expiresAt }
  })
}

/** Counting has the last word, under lock: somebody may have stopped the pilot since it was asked for. */
async function whyStopped(ctx: Context, tx: Tx, organisationId: string): Promise<WhyNoPilot> {
  const found = await pilotFor(ctx, tx, { exchange: 'device-pool', organisationId, at: ctx.now() })
  return 'missing' in found ? found.missing : 'full'
}

/** As asked, at most 90 days from now, and never past the end of the pilot. */
function expiryOf({ expiresOn }: ToldIncident, { endsAt }: RunningPilot, at: Date): Date {
  const times = [at.getTime() + longestDays * day, endsAt.getTime()]
  return new Date(Math.min(...times, ...(expiresOn ? [endOfDay(expiresOn).getTime()] : [])))
}

function problemOf(
  { epoch, week, form }: ToldIncident,
  { expiresAt, at, forms }: { expiresAt: Date; at: Date; forms: ReadonlySet<string> },
): IncidentProblem | null {
  const outdated = epochProblem(epoch, at)
  if (outdated) return outdated
  if (week > isoWeekOf(at) || week < isoWeekOf(new Date(at.getTime() - oldestWeeks * 7 * day))) return 'wrong-week'
  if (expiresAt <= at) return 'expired'
  return forms.has(form) ? null : 'unknown-form'
}

function notPooled(why: string): IncidentOutcome {
  return { outcome: 'not-pooled', why }
}
