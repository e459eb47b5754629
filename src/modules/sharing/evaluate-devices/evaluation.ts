// SPDX-License-Identifier: EUPL-1.2
import type { NamedPilot } from '#modules/pilots'
import type { HitAction, PreventedBand } from '../pool-devices/device.ts'
import type { Rate } from './rate.ts'
import type { ShownCount } from './shown-counts.ts'

/** null: fewer than five, none included. */
type Shown = number | null

export interface DeviceEvaluation {
  pilot: NamedPilot
  incidents: Shown
  participants: number
  hits: Shown
  collisions: Rate
  falseHits: Rate
  /** Days; null when fewer than five incidents would tell. */
  medianDays: number | null
  byForm: { form: string; label: string | null; count: ShownCount }[]
  byAction: { action: HitAction; count: ShownCount }[]
  byPrevented: { band: PreventedBand; count: ShownCount }[]
}
