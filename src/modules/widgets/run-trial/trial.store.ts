// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Audience, Experiment, Widget } from '../widget/widget.ts'
import type { Trial } from './trial.ts'

const trials = sql`select id, organisation_id as "organisationId", widget, audience, experiment, question, outcome, per_arm as "perArm",
    closes_on::text as "closesOn", started_on::text as "startedOn", stopped_on::text as "stoppedOn", stop_reason as "stopReason",
    seed_digest as "seedDigest", allocated, status
  from widgets.trial`

export async function selectTrials(tx: Tx): Promise<Trial[]> {
  return (await sql<Trial>`${trials} order by started_on desc, id desc limit 200`.execute(tx)).rows
}

export async function lockTrial(tx: Tx, id: string): Promise<Trial | null> {
  const found = await sql<Trial>`${trials} where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** False: one runs already for this widget and audience. */
export async function insertTrial(tx: Tx, trial: Trial): Promise<boolean> {
  const done = await sql`insert into widgets.trial
    (id, organisation_id, widget, audience, experiment, question, outcome, per_arm, closes_on, seed_digest, status, started_on)
    values (${trial.id}, ${trial.organisationId}, ${trial.widget}, ${trial.audience}, ${trial.experiment}, ${trial.question},
      ${trial.outcome}, ${trial.perArm}, ${trial.closesOn}, ${trial.seedDigest}, 'running', ${trial.startedOn})
    on conflict (widget, audience) where status = 'running' do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) === 1
}

export async function stopTrialRow(
  tx: Tx,
  { id, reason, day }: { id: string; reason: string; day: string },
): Promise<void> {
  await sql`update widgets.trial set status = 'stopped', stopped_on = ${day}, stop_reason = ${reason} where id = ${id}`.execute(
    tx,
  )
}

/** The next place (from 0) in the trial that draws visits of this widget today; null when none does. */
export async function takePlace(
  tx: Tx,
  { widget, audience, day }: { widget: Widget; audience: Audience; day: string },
): Promise<{ id: string; experiment: Experiment; place: number } | null> {
  const found = await sql<{ id: string; experiment: Experiment; place: number }>`
    update widgets.trial set allocated = allocated + 1
    where widget = ${widget} and audience = ${audience} and status = 'running' and closes_on >= ${day}::date
    returning id, experiment, allocated - 1 as place`.execute(tx)
  return found.rows[0] ?? null
}

/** Sums of one trial by arm and event. */
export async function selectTrialCounts(tx: Tx, id: string): Promise<{ arm: string; event: string; n: number }[]> {
  const found = await sql<{ arm: string; event: string; n: number }>`select arm, event, sum(n)::int as n
    from widgets.count where trial = ${id} group by arm, event`.execute(tx)
  return found.rows
}
