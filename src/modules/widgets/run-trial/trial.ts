// SPDX-License-Identifier: EUPL-1.2
import type { Audience, Experiment, Widget, WidgetEvent } from '../widget/widget.ts'

export type TrialStatus = 'running' | 'stopped'

/** A trial that was stopped goes on no more: a new one is begun, with a seed of its own. */
export const trialSteps = { running: { stop: 'stopped' }, stopped: {} } as const satisfies Record<
  TrialStatus,
  Partial<Record<'stop', TrialStatus>>
>

export interface Trial {
  id: string
  organisationId: string
  widget: Widget
  audience: Audience
  experiment: Experiment
  question: string
  /** The event by which the arms are compared, chosen beforehand. */
  outcome: WidgetEvent
  /** Visits wanted in each arm. */
  perArm: number
  /** ISO days; the last day on which visits are drawn. */
  closesOn: string
  startedOn: string
  stoppedOn: string | null
  stopReason: string | null
  seedDigest: string
  /** Visits that were drawn. */
  allocated: number
  status: TrialStatus
}
