// SPDX-License-Identifier: EUPL-1.2

/** What one organisation can ask another to do. Whoever is asked decides; a freeze or a block is never ours. */
export const measures = ['freeze', 'block', 'take-down', 'delay', 'warn'] as const
export type Measure = (typeof measures)[number]

export const requestStatuses = [
  'asked',
  'received',
  'understood',
  'promised',
  'in-force',
  'to-lift',
  'lifted',
  'refused',
  'withdrawn',
] as const
export type RequestStatus = (typeof requestStatuses)[number]
export type RequestStep = 'receive' | 'understand' | 'promise' | 'confirm' | 'refuse' | 'lift' | 'withdraw'

/**
 * Every allowed step; the drawing in docs/ is made from this table. What was promised or is in force and loses its ground is not over before
 * whoever did it says that it is lifted.
 */
export const requestTable: Record<RequestStatus, Partial<Record<RequestStep, RequestStatus>>> = {
  asked: {
    receive: 'received',
    understand: 'understood',
    promise: 'promised',
    confirm: 'in-force',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  received: {
    understand: 'understood',
    promise: 'promised',
    confirm: 'in-force',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  understood: { promise: 'promised', confirm: 'in-force', refuse: 'refused', withdraw: 'withdrawn' },
  promised: { confirm: 'in-force', refuse: 'refused', withdraw: 'to-lift' },
  'in-force': { lift: 'lifted', withdraw: 'to-lift' },
  'to-lift': { lift: 'lifted' },
  lifted: {},
  refused: {},
  withdrawn: {},
}

/** The status after a step, or null when the step is not allowed from here. */
export function statusAfter(from: RequestStatus, step: RequestStep): RequestStatus | null {
  return requestTable[from][step] ?? null
}

/** Whether anything can still happen to it. */
export function isOpen(status: RequestStatus): boolean {
  return Object.keys(requestTable[status]).length > 0
}

/** They read it and it is not over: whoever was asked knows what it is about. */
export function isInHand(request: { status: RequestStatus }): boolean {
  return isToBeLifted(request) || request.status === 'received' || request.status === 'understood'
}

/** Promised or taken: whoever did so may have to lift it, and needs to know of what. The policy `lift` of the table says the same. */
export function isToBeLifted({ status }: { status: RequestStatus }): boolean {
  return statusAfter(status, 'lift') !== null || statusAfter(status, 'withdraw') === 'to-lift'
}

/** What came of it: carried out, in part, there already, refused, or it could not be done. */
export const outcomes = ['done', 'partly', 'already', 'refused', 'impossible'] as const
export type Outcome = (typeof outcomes)[number]

/** Why whoever is asked does not do it; with words of their own beside it. */
export const refusals = ['own-check', 'no-ground', 'not-ours', 'harms-innocent', 'too-heavy', 'investigation'] as const
export type Refused = (typeof refusals)[number]

/**
 * What a request rests on; when that is gone, the request is taken back. About an account or number: a listing of the own organisation, enough reports
 * of it, or own verified reports. About a form of fraud: the case or the signal itself.
 */
export const grounds = ['listing', 'threshold', 'reports', 'case', 'signal'] as const
export type GroundKind = (typeof grounds)[number]

/** Whether a request is about a form of fraud, and about nobody's account, number or name. */
export function isAboutForm({ ground }: { ground: GroundKind }): boolean {
  return ground === 'case' || ground === 'signal'
}

/** Why it was taken back. */
export const withdrawals = ['by-hand', 'ground-gone', 'protected', 'erased', 'no-answer'] as const
export type Withdrawal = (typeof withdrawals)[number]
