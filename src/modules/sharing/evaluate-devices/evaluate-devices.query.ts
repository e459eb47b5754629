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
import type { DeviceEvaluation, Shown } from './evaluation.ts'
import { rateOf } from './rate.ts'

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
    byForm: read.forms.map(({ key, count }) => ({
      form: key,
      label: labels.get(key) ?? null,
      count: suppressSmall(count),
    })),
    byAction: hitActions.map((action) => ({ action, count: countOf(read.actions, action) })),
    byPrevented: preventedBands.map((band) => ({ band, count: countOf(read.bands, band) })),
  }
}

function countOf(counted: readonly Counted[], wanted: string): Shown {
  return suppressSmall(counted.find(({ key }) => key === wanted)?.count ?? 0)
}
