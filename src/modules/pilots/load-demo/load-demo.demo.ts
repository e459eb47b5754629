// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer, transaction } from '#foundation/access'
import type { FormEntries } from '#foundation/web'
import { identities } from '#modules/partners'
import { dutchDay } from '#values'
import { preparePilot } from '../prepare-pilot/prepare-pilot.command.ts'
import { inviteParticipant, signPilot } from '../prepare-pilot/sign-pilot.command.ts'
import { reportBottleneck } from '../report-bottleneck/report-bottleneck.command.ts'
import { countUpTo } from '../run-pilot/count-sample.command.ts'
import { startPilot, stopPilot } from '../run-pilot/run-pilot.command.ts'
import { recordDissent, scoreBottleneck } from '../score-bottleneck/score-bottleneck.command.ts'
import { showBottleneck } from '../show-bottleneck/show-bottleneck.query.ts'
import { showPilot } from '../show-pilot/show-pilot.query.ts'
import { takeStep } from '../take-step/take-step.command.ts'
import { demoLines, type DemoLine, type DemoPilot } from './demo-lines.data.ts'

const day = 86_400_000

/**
 * Invented bottlenecks at every place of the line, after those that the plan of 2023 and public decisions tell of: suspicious devices, a second
 * check function, a list across sectors that was refused. The clock of each step is set back, so that the line has a history.
 */
export async function loadDemoPilots(ctx: Context): Promise<void> {
  const people = await findPeople(ctx)
  if (people.size < Object.keys(subjects).length) return
  for (const one of demoLines) await tell({ ...ctx, people }, one)
}

type Demo = Context & { people: ReadonlyMap<string, Actor> }

async function tell(ctx: Demo, { metDaysAgo, by, told, scores, dissent, steps, pilot }: DemoLine): Promise<void> {
  let daysAgo = metDaysAgo
  const as = (organisationId: string) => personOf(ctx, organisationId, daysAgo)
  const id = await reportBottleneck(as(by), { ...told, metOn: dayAgo(ctx, metDaysAgo) })
  for (const [organisationId, [harm, reach, room, ready]] of Object.entries(scores))
    await scoreBottleneck(as(organisationId), id, entries({ harm, reach, room, ready, version: 0 }))
  for (const { by: organisationId, text } of dissent) await recordDissent(as(organisationId), id, { dissent: text })
  for (const step of steps) {
    daysAgo = step.daysAgo
    if (step.step === 'start-pilot') {
      if (pilot) await run(ctx, id, pilot, daysAgo)
      continue
    }
    const shown = await showBottleneck(as(step.by), id)
    const version = String(shown?.version ?? 1)
    const takenOn = dayAgo(ctx, daysAgo)
    await takeStep(as(step.by), id, { step: step.step, version, takenOn, evidence: step.evidence, ...step.told })
  }
  const isPrepared = pilot && !steps.some(({ step }) => step === 'start-pilot')
  if (isPrepared) await prepare(ctx, id, pilot, daysAgo)
}

async function prepare(ctx: Demo, bottleneckId: string, pilot: DemoPilot, daysAgo: number): Promise<string> {
  const { lead, signers, asked, terms } = pilot
  const as = (organisationId: string) => personOf(ctx, organisationId, daysAgo)
  const { endsInDays, ...rest } = terms
  const id = await preparePilot(as(lead), bottleneckId, {
    ...rest,
    ...(endsInDays !== undefined && { endsOn: dayAgo(ctx, -endsInDays) }),
    ...(terms.dpiaReference && { dpiaOn: dayAgo(ctx, daysAgo + 10) }),
  })
  for (const organisationId of [...signers, ...asked]) await inviteParticipant(as(lead), id, organisationId)
  for (const organisationId of signers) {
    const shown = await showPilot(as(organisationId), id)
    await signPilot(as(organisationId), id, shown?.version ?? 1, true)
  }
  return id
}

async function run(ctx: Demo, bottleneckId: string, pilot: DemoPilot, daysAgo: number): Promise<void> {
  const id = await prepare(ctx, bottleneckId, pilot, daysAgo)
  await startPilot(personOf(ctx, pilot.lead, daysAgo), id, true)
  const counting = personOf(ctx, pilot.signers[0] ?? pilot.lead, daysAgo - 1)
  if (pilot.counted > 0) await transaction(counting, (tx) => countUpTo(counting, tx, id, pilot.counted))
  if (pilot.stoppedBecause)
    await stopPilot(personOf(ctx, pilot.lead, daysAgo - 20), id, { reason: pilot.stoppedBecause })
}

function dayAgo(ctx: Context, days: number): string {
  return dutchDay(new Date(ctx.now().getTime() - days * day))
}

/** Who acts for an organisation in the demo: its subject at the development sign-in. */
const subjects: Record<string, string> = {
  'politie-demo': 'wietse-hoekstra',
  'om-demo': 'emre-yildiz',
  'deltabank-demo': 'rachida-el-amrani',
  'polderbank-demo': 'winston-pinas',
  'koopplein-demo': 'iwan-sukarno',
  'gemeente-demo': 'hilde-wagenaar',
  'ministerie-demo': 'pieter-zandstra',
  'toezicht-demo': 'gerda-van-loon',
}

/** People by organisation; empty when the demo people were not loaded. */
async function findPeople(ctx: Context): Promise<ReadonlyMap<string, Actor>> {
  const found = new Map<string, Actor>()
  for (const [organisationId, subject] of Object.entries(subjects)) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (actor) found.set(organisationId, actor)
  }
  return found
}

/** Somebody of this organisation, some days ago. */
function personOf(ctx: Demo, organisationId: string, daysAgo: number): Context {
  const { tx: _, people, ...rest } = ctx
  const actor = people.get(organisationId) ?? ctx.actor
  // The clock goes on while the demo is told, so that what was done one after the other lies in that order.
  return { ...rest, actor, now: () => new Date(ctx.now().getTime() - daysAgo * day) }
}

function entries(numbers: Record<string, number | undefined>): FormEntries {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]))
}
