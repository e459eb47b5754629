// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { dutchDay } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { preparePilot } from '../prepare-pilot/prepare-pilot.command.ts'
import { inviteParticipant, signPilot } from '../prepare-pilot/sign-pilot.command.ts'
import { reportBottleneck } from '../report-bottleneck/report-bottleneck.command.ts'
import { scoreBottleneck } from '../score-bottleneck/score-bottleneck.command.ts'
import { showBottleneck } from '../show-bottleneck/show-bottleneck.query.ts'
import { showPilot } from '../show-pilot/show-pilot.query.ts'
import { takeStep } from '../take-step/take-step.command.ts'

export const told = {
  title: 'Een bank mag dit niet zeggen',
  metOn: '1-2-2026',
  wanted: 'Of een toestel eerder opviel.',
  law: 'Artikel 10 AVG.',
  casuistry: 'Het ging mis bij drie bedrijven.',
}

/** Members of the working group at two organisations, each with a name of their own. */
export function members(test: TestContext) {
  const member = (organisationId: string): Context => test.as(organisationId, 'pilots:work', 'pilots:sign')
  return { police: member('politie-demo'), bank: member('deltabank-demo'), shop: member('koopplein-demo') }
}

export const scoresOf = (n: number) => ({ harm: `${n}`, reach: `${n}`, room: `${n}`, ready: `${n}`, version: '0' })

/** Takes a step with everything that it asks for, as the page sends it. */
export async function step(ctx: Context, id: string, name: string, told: Record<string, string> = {}): Promise<void> {
  const shown = await showBottleneck(ctx, id)
  const takenOn = dutchDay(ctx.now())
  await takeStep(ctx, id, { step: name, version: String(shown?.version), takenOn, evidence: 'Verslag 1', ...told })
}

/** A bottleneck about which the supervisor was consulted: a pilot can be prepared. */
export async function consulted(test: TestContext, position = 'no-objection'): Promise<string> {
  const { police, bank } = members(test)
  const id = await reportBottleneck(police, told)
  await scoreBottleneck(police, id, scoresOf(4))
  await scoreBottleneck(bank, id, scoresOf(3))
  await step(police, id, 'prioritise', { question: 'Mag dit?' })
  await step(police, id, 'direct', { direction: 'Zo.', cases: 'Daar.' })
  await step(police, id, 'advise', { adviser: 'Bureau', advice: 'positive', summary: 'Kan.' })
  await step(police, id, 'consult', { asked: 'Mag dit?', answered: 'Ja.', position })
  return id
}

export const terms = {
  name: 'Proef',
  summary: 'Wij proberen iets.',
  dpiaReference: 'DPIA 1',
  dpiaOn: '1-2-2026',
  legalBasis: 'Artikel 6, eerste lid, onder f, AVG.',
  sampleCap: '10',
}

/** A pilot that two organisations signed, with these terms; not started. `endsOn`: a day as people write it. */
export async function signedPilot(
  test: TestContext,
  bottleneckId: string,
  change: Record<string, string> = {},
): Promise<string> {
  const { police, bank, shop } = members(test)
  const id = await preparePilot(police, bottleneckId, { ...terms, endsOn: dutchDay(soon(police)), ...change })
  for (const organisationId of ['deltabank-demo', 'koopplein-demo']) await inviteParticipant(police, id, organisationId)
  for (const member of [bank, shop]) await signPilot(member, id, (await showPilot(member, id))?.version ?? 0, true)
  return id
}

function soon(ctx: Context): Date {
  return new Date(ctx.now().getTime() + 7 * 86_400_000)
}

/** The organisations that the fixtures name, where the demo is not loaded. */
export async function knowOrganisations(test: TestContext): Promise<void> {
  await sql`insert into partners.organisation (id, name, kind, is_demo) values ('politie-demo', 'Politie (demo)', 'police', true),
    ('deltabank-demo', 'Deltabank (demo)', 'bank', true), ('koopplein-demo', 'Koopplein (demo)', 'marketplace', true),
    ('zeewind-telecom-demo', 'Zeewind Telecom (demo)', 'telecom', true) on conflict do nothing`.execute(
    test.ctx.db.kysely,
  )
}
