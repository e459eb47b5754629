// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'

export const actionStates = ['open', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]
export type ActionStep = 'finish' | 'drop' | 'reopen'

export const actionSteps: Record<ActionState, Partial<Record<ActionStep, ActionState>>> = {
  open: { finish: 'done', drop: 'dropped' },
  done: { reopen: 'open' },
  dropped: { reopen: 'open' },
}

/** Where it was agreed. An event is a gathering that another module keeps. */
export interface ActionSource {
  kind: 'meeting' | 'event'
  id: string
  title: string
}

/** What an organisation took upon itself. */
export interface ActionPoint {
  id: string
  source: ActionSource
  groupId: string | null
  text: string
  ownerOrganisationId: string
  dueOn: CalendarDate | null
  planActionCode: string | null
  state: ActionState
  reason: string
  isConfidential: boolean
  madeAt: Date
  settledAt: Date | null
}

/** Open, and its day is over. */
export function isLate({ state, dueOn }: Pick<ActionPoint, 'state' | 'dueOn'>, today: string): boolean {
  return state === 'open' && dueOn !== null && dueOn < today
}

/** As an action of the plan is numbered: '2.3', 'GD-04'. */
export const isPlanActionCode = (text: string) => /^[A-Za-z0-9._-]{1,60}$/.test(text)
