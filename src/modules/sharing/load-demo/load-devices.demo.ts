// SPDX-License-Identifier: EUPL-1.2
import { currentEpoch } from '@dijkwacht/check-client'
import { type Actor, type Context, transaction } from '#foundation/access'
import { identities } from '#modules/partners'
import { pilotFor } from '#modules/pilots'
import type { DeviceToken, ToldIncident, Verdict } from '../pool-devices/device.ts'
import { giveFeedback } from '../pool-devices/give-feedback.command.ts'
import { isoWeekOf } from '../pool-devices/iso-week.ts'
import { poolIncidents } from '../pool-devices/pool-incidents.command.ts'
import { recordHit } from '../pool-devices/record-hit.command.ts'
import { devicesAWeek, type DemoDevice, demoDevices } from './demo-devices.data.ts'

const [day, hour] = [86_400_000, 3_600_000]
const weeks = 5

/**
 * Five weeks of a pilot with devices that do not exist, told as its participants tell it: by their machines, each week on the clock of that
 * week. Nothing where the demo has no such pilot or no machines.
 */
export async function loadDemoDevices(ctx: Context): Promise<void> {
  const began = ctx.now()
  const machines = await findMachines(ctx)
  const bank = machines.get('deltabank-demo')
  if (!bank || machines.size < participants.length) return
  const asked = { exchange: 'device-pool', organisationId: 'deltabank-demo', at: began } as const
  const found = await transaction(ctx, (tx) => pilotFor(ctx, tx, asked))
  if ('missing' in found) return
  for (let week = 0; week < weeks; week++) {
    const at = new Date(began.getTime() - (weeks - 1 - week) * 7 * day - hour)
    await tellWeek((organisationId) => asMachine(ctx, machines, organisationId, at), week, at)
  }
}

const participants = ['deltabank-demo', 'koopplein-demo', 'politie-demo'] as const
type Participant = (typeof participants)[number]

async function findMachines(ctx: Context): Promise<Map<string, Actor>> {
  const found = new Map<string, Actor>()
  for (const organisationId of participants) {
    const actor = await identities.findMachine(ctx, `${organisationId}-client`)
    if (actor) found.set(organisationId, actor)
  }
  return found
}

function asMachine(ctx: Context, machines: ReadonlyMap<string, Actor>, organisationId: Participant, at: Date): Context {
  const { tx: _, ...rest } = ctx
  return { ...rest, actor: machines.get(organisationId) ?? ctx.actor, now: () => at }
}

async function tellWeek(as: (organisationId: Participant) => Context, week: number, at: Date): Promise<void> {
  const epoch = currentEpoch('device', at).epoch
  const some = demoDevices.slice(week * devicesAWeek, (week + 1) * devicesAWeek)
  const named = some.map((device, place) => ({ device, token: tokenOf(week, place) }))
  for (const organisationId of ['deltabank-demo', 'koopplein-demo'] as const) {
    const told = named.flatMap(({ device, token }) => incidentsOf(device, { token, epoch }, organisationId, at))
    if (told.length > 0) await poolIncidents(as(organisationId), told)
  }
  for (const { device, token } of named) await followUp(as, device, { token, epoch })
}

function incidentsOf(
  { bank, shop, form }: DemoDevice,
  token: DeviceToken,
  organisationId: Participant,
  at: Date,
): ToldIncident[] {
  const role = organisationId === 'deltabank-demo' ? bank : shop
  if (!role) return []
  const scheme = { name: 'toestel-demo', version: '1' }
  return [{ ...token, scheme, form, role, evidence: 'verified-report', week: isoWeekOf(at) }]
}

/** What came of the hits, and what people found out. */
async function followUp(
  as: (organisationId: Participant) => Context,
  { hits, feedback, isConfirmedByPolice }: DemoDevice,
  token: DeviceToken,
): Promise<void> {
  if (isConfirmedByPolice) await giveFeedback(as('politie-demo'), { ...token, verdict: 'confirmed' })
  for (const { by, action, prevented, isControlSample } of hits)
    await recordHit(as(by), { ...token, action, prevented, isControlSample })
  for (const [by, verdict] of Object.entries(feedback) as [Participant, Verdict][])
    await giveFeedback(as(by), { ...token, verdict })
}

/** Made up: no device gives these. */
function tokenOf(week: number, place: number): string {
  return `de${String(week).padStart(2, '0')}${String(place).padStart(4, '0')}`.padEnd(32, '0')
}
