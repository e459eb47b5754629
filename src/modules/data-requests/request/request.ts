// SPDX-License-Identifier: EUPL-1.2

/** What somebody can ask about data about themselves: art. 15, 16, 17, 21 and 18 AVG. */
export const rights = ['access', 'rectification', 'erasure', 'objection', 'restriction'] as const
export type Right = (typeof rights)[number]

/** Of these we must know what is wrong or why. */
export function needsReason(right: Right): boolean {
  return right === 'rectification' || right === 'objection' || right === 'restriction'
}

/**
 * One request is one task for every organisation that answers. `waiting`: nothing is told and no clock runs until somebody showed that it is
 * theirs. `neutral`: the police said what they say to everybody, which neither confirms nor denies.
 */
export const taskStatuses = ['waiting', 'open', 'extended', 'neutral', 'answered', 'lapsed'] as const
export type TaskStatus = (typeof taskStatuses)[number]

export type TaskStep = 'show-identity' | 'extend' | 'answer-neutrally' | 'answer' | 'lapse'

/** Every allowed step; a term is extended once. */
export const taskSteps: Record<TaskStatus, Partial<Record<TaskStep, TaskStatus>>> = {
  waiting: { 'show-identity': 'open', lapse: 'lapsed' },
  open: { extend: 'extended', 'answer-neutrally': 'neutral', answer: 'answered' },
  extended: { 'answer-neutrally': 'neutral', answer: 'answered' },
  neutral: { answer: 'answered' },
  answered: {},
  lapsed: {},
}

/** How the whole stands, which follows from its tasks. */
export type RequestState = 'waiting' | 'running' | 'complete' | 'lapsed'

export function stateOf(statuses: readonly TaskStatus[]): RequestState {
  if (statuses.every((status) => status === 'answered' || status === 'neutral')) return 'complete'
  if (statuses.some((status) => status === 'lapsed')) return 'lapsed'
  return statuses.some((status) => status === 'waiting') ? 'waiting' : 'running'
}

/** How a person can see that something is theirs when no code can show it. */
export const handWays = ['desk', 'reply'] as const
export type HandWay = (typeof handWays)[number]

/** How somebody showed that it is theirs. */
export type ShownHow = 'report-code' | 'code' | 'domain' | 'by-hand'
