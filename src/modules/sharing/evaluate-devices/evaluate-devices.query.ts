// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { findPilot } from '#modules/pilots'
import { listFraudForms } from '#modules/taxonomy'
import { suppressSmall } from '#values'
import { hitActions, preventedBands } from '../pool-devices/device.ts'
import {
  type Counted,
  selectEvaluation,
  selectHitsByAction,
  selectHitsByForm,
  selectHitsByPrevented,
} from './evaluation.store.ts'
import type { DeviceEvaluation } from './evaluation.ts'
import { rateOf } from './rate.ts'
import { showCounts, type ShownCount } from './shown-counts.ts'

/** What the pilot with devices showed so far, for the working group; null when this pilot is none. No participant by itself, no small number. */
export async function evaluateDevices(ctx: Context, pilotId: string): Promise<DeviceEvaluation | null> {
  const pilot = await findPilot(ctx, pilotId)
  if (pilot?.exchange !== 'device-pool') return null
  const read = await transaction(asSystem(ctx, 'sharing.evaluate-devices'), async (tx) => ({
    all: await selectEvaluation(tx, pilotId),
    forms: await selectHitsByForm(tx, pilotId),
    actions: await selectHitsByAction(tx, pilotId),
    bands: await selectHitsByPrevented(tx, pilotId),
  }))
  const { all } = read
  const labels = new Map((await listFraudForms(ctx)).map(({ id, label }) => [id, label[ctx.language]]))
  const incidents = suppressSmall(all.incidents)
  return {
    pilot,
    incidents,
    participants: all.participants,
    hits: suppressSmall(all.hits),
    collisions: rateOf(all.collisions, all.devices),
    falseHits: rateOf(all.controlFalse, all.controlJudged),
    medianDays: incidents === null || all.medianDays === null ? null : Math.round(all.medianDays),
    byForm: withShown(read.forms, ({ count }) => count)
      .map(([{ key }, count]) => ({ form: key, label: labels.get(key) ?? null, count }))
      .toSorted(hiddenLast),
    byAction: withShown(hitActions, (action) => countOf(read.actions, action)).map(([action, count]) => ({
      action,
      count,
    })),
    byPrevented: withShown(preventedBands, (band) => countOf(read.bands, band)).map(([band, count]) => ({
      band,
      count,
    })),
  }
}

function withShown<Row>(rows: readonly Row[], countIn: (row: Row) => number): [Row, ShownCount][] {
  const shown = showCounts(rows.map(countIn))
  return rows.map((row, place) => [row, shown[place] ?? 'few'])
}

/** By count, then those without one by code: their order must not tell which is smaller. */
function hiddenLast(one: { form: string; count: ShownCount }, other: { form: string; count: ShownCount }): number {
  const [a, b] = [one, other].map(({ count }) => (typeof count === 'number' ? count : 0)) as [number, number]
  return b - a || (one.form < other.form ? -1 : 1)
}

function countOf(counted: readonly Counted[], wanted: string): number {
  return counted.find(({ key }) => key === wanted)?.count ?? 0
}
