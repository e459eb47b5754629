// SPDX-License-Identifier: EUPL-1.2

/** Where a bottleneck stands, in the order of the line; `stopped` is the one way out. */
export const bottleneckStatuses = [
  'reported',
  'prioritised',
  'directed',
  'advised',
  'consulted',
  'piloting',
  'evaluated',
  'practice',
  'stopped',
] as const
export type BottleneckStatus = (typeof bottleneckStatuses)[number]

/** The line without its way out, as it is drawn. */
export const line = bottleneckStatuses.filter((status) => status !== 'stopped')

export const bottleneckSteps = [
  'prioritise',
  'direct',
  'advise',
  'consult',
  'start-pilot',
  'evaluate',
  'adopt',
  'rethink',
  'stop',
  'reopen',
] as const
export type BottleneckStep = (typeof bottleneckSteps)[number]

/**
 * Every allowed step; the drawing in docs/ is made from this table. Nothing is skipped: there is no pilot without an outside advice
 * and a consultation of the supervisor. `rethink` goes back to another direction, and keeps what was found before.
 */
export const allowedSteps: Record<BottleneckStatus, Partial<Record<BottleneckStep, BottleneckStatus>>> = {
  reported: { prioritise: 'prioritised', stop: 'stopped' },
  prioritised: { direct: 'directed', stop: 'stopped' },
  directed: { advise: 'advised', stop: 'stopped' },
  advised: { consult: 'consulted', rethink: 'prioritised', stop: 'stopped' },
  consulted: { 'start-pilot': 'piloting', rethink: 'prioritised', stop: 'stopped' },
  piloting: { evaluate: 'evaluated' },
  evaluated: { adopt: 'practice', rethink: 'prioritised', stop: 'stopped' },
  practice: { stop: 'stopped' },
  stopped: { reopen: 'reported' },
}

/** The status after a step, or null when the step is not allowed from here. */
export function nextStatus(from: BottleneckStatus, step: BottleneckStep): BottleneckStatus | null {
  return allowedSteps[from][step] ?? null
}

/** Steps that are possible from here, the step forward first. */
export function stepsFrom(status: BottleneckStatus): BottleneckStep[] {
  return bottleneckSteps.filter((step) => allowedSteps[status][step] !== undefined)
}

export function isStatus(text: string): text is BottleneckStatus {
  return bottleneckStatuses.some((status) => status === text)
}

export function isStep(text: string): text is BottleneckStep {
  return bottleneckSteps.some((step) => step === text)
}

/** The step that goes forward on the line; null at its end. */
export function forwardFrom(status: BottleneckStatus): BottleneckStep | null {
  const [first] = stepsFrom(status)
  return first && !['rethink', 'stop', 'reopen'].includes(first) ? first : null
}
