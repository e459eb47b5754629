// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, orNextWorkingDay } from '#values'

export const claimStatuses = [
  'testing',
  'at-prosecutor',
  'asking-consent',
  'transferred',
  'accepted',
  'claimed',
  'instalments',
  'disputed',
  'no-means',
  'summoned',
  'judged',
  'enforced',
  'paid',
  'paid-out',
  'back',
  'closed',
] as const
export type ClaimStatus = (typeof claimStatuses)[number]

/** Who takes a step: the police, the prosecutor, the recovery organisation, the debtor, or the program when money or people tell it. */
export type Party = 'police' | 'prosecutor' | 'recovery' | 'debtor' | 'program'

export const claimSteps = [
  'pass-test',
  'fail-test',
  'allow',
  'object',
  'transfer',
  'fall-apart',
  'accept',
  'decline',
  'send-letter',
  'agree-instalments',
  'end-instalments',
  'dispute',
  'reject-defence',
  'uphold-defence',
  'find-no-means',
  'summon',
  'get-judgment',
  'lose-in-court',
  'enforce',
  'settle',
  'owe-again',
  'send-back',
  'pay-out',
  'close',
] as const
export type ClaimStep = (typeof claimSteps)[number]

/**
 * Every allowed step; the drawing in docs/ is made from this table. Until a letter went nobody is asked for anything. From wherever money is asked there is a way
 * to dispute it, and a way back to criminal law.
 */
export const claimTable: Record<ClaimStatus, Partial<Record<ClaimStep, ClaimStatus>>> = {
  testing: { 'pass-test': 'at-prosecutor', 'fail-test': 'back', 'fall-apart': 'closed' },
  'at-prosecutor': { allow: 'asking-consent', object: 'back', 'fall-apart': 'closed' },
  'asking-consent': { transfer: 'transferred', 'send-back': 'back', 'fall-apart': 'closed' },
  transferred: { accept: 'accepted', decline: 'back', 'send-back': 'back', 'fall-apart': 'closed' },
  accepted: { 'send-letter': 'claimed', 'send-back': 'back', 'fall-apart': 'closed' },
  claimed: {
    'send-letter': 'claimed',
    'agree-instalments': 'instalments',
    dispute: 'disputed',
    'find-no-means': 'no-means',
    summon: 'summoned',
    settle: 'paid',
    'send-back': 'back',
    'fall-apart': 'closed',
  },
  instalments: {
    'end-instalments': 'claimed',
    dispute: 'disputed',
    'find-no-means': 'no-means',
    settle: 'paid',
    'send-back': 'back',
    'fall-apart': 'closed',
  },
  disputed: {
    'reject-defence': 'claimed',
    'uphold-defence': 'back',
    settle: 'paid',
    'send-back': 'back',
    'fall-apart': 'closed',
  },
  'no-means': {
    'agree-instalments': 'instalments',
    dispute: 'disputed',
    settle: 'paid',
    'send-back': 'back',
    close: 'closed',
    'fall-apart': 'closed',
  },
  summoned: {
    'get-judgment': 'judged',
    'lose-in-court': 'back',
    dispute: 'disputed',
    settle: 'paid',
    'send-back': 'back',
    'fall-apart': 'closed',
  },
  judged: {
    'agree-instalments': 'instalments',
    enforce: 'enforced',
    'find-no-means': 'no-means',
    settle: 'paid',
    'send-back': 'back',
    'fall-apart': 'closed',
  },
  enforced: { 'find-no-means': 'no-means', settle: 'paid', 'send-back': 'back', 'fall-apart': 'closed' },
  paid: { 'pay-out': 'paid-out', 'owe-again': 'claimed' },
  'paid-out': { close: 'closed' },
  back: { close: 'closed' },
  closed: {},
}

/** Who may take each step, and whether it takes words why. */
export const stepRules: Record<ClaimStep, { by: Party; needsReason: boolean }> = {
  'pass-test': { by: 'police', needsReason: false },
  'fail-test': { by: 'police', needsReason: false },
  allow: { by: 'prosecutor', needsReason: false },
  object: { by: 'prosecutor', needsReason: true },
  transfer: { by: 'police', needsReason: false },
  'fall-apart': { by: 'program', needsReason: false },
  accept: { by: 'recovery', needsReason: false },
  decline: { by: 'recovery', needsReason: true },
  'send-letter': { by: 'recovery', needsReason: false },
  'agree-instalments': { by: 'recovery', needsReason: false },
  'end-instalments': { by: 'recovery', needsReason: true },
  dispute: { by: 'debtor', needsReason: false },
  'reject-defence': { by: 'recovery', needsReason: true },
  'uphold-defence': { by: 'recovery', needsReason: true },
  'find-no-means': { by: 'recovery', needsReason: true },
  summon: { by: 'recovery', needsReason: true },
  'get-judgment': { by: 'recovery', needsReason: true },
  'lose-in-court': { by: 'recovery', needsReason: true },
  enforce: { by: 'recovery', needsReason: true },
  settle: { by: 'program', needsReason: false },
  'owe-again': { by: 'program', needsReason: false },
  'send-back': { by: 'police', needsReason: true },
  'pay-out': { by: 'program', needsReason: false },
  close: { by: 'police', needsReason: true },
}

/** Calendar days within which somebody must move, whom, and what stops the clock. A proposal that nobody signed. */
export const clocks: Partial<Record<ClaimStatus, { days: number; waitsFor: Party }>> = {
  testing: { days: 14, waitsFor: 'police' },
  'at-prosecutor': { days: 21, waitsFor: 'prosecutor' },
  'asking-consent': { days: 28, waitsFor: 'police' },
  transferred: { days: 7, waitsFor: 'recovery' },
  accepted: { days: 14, waitsFor: 'recovery' },
  claimed: { days: 21, waitsFor: 'debtor' },
  disputed: { days: 42, waitsFor: 'recovery' },
  judged: { days: 30, waitsFor: 'recovery' },
  paid: { days: 14, waitsFor: 'recovery' },
}

/** The status after a step, or null when the step is not allowed from here. */
export function statusAfter(from: ClaimStatus, step: ClaimStep): ClaimStatus | null {
  return claimTable[from][step] ?? null
}

/** Steps that this party can take from here, in the order of the list. */
export function stepsOf(status: ClaimStatus, party: Party): ClaimStep[] {
  return claimSteps.filter((step) => claimTable[status][step] !== undefined && stepRules[step].by === party)
}

/** Whether anything can still happen to it. */
export function isOpen(status: ClaimStatus): boolean {
  return status !== 'closed'
}

/** Somebody is being asked for money: consent that ends, a defence and a refund still change what is asked. */
export function isAsking(status: ClaimStatus): boolean {
  return ['claimed', 'instalments', 'disputed', 'no-means', 'summoned', 'judged', 'enforced'].includes(status)
}

/** The recovery organisation has what it needs. */
export function isWithRecovery(status: ClaimStatus): boolean {
  return isAsking(status) || ['transferred', 'accepted', 'paid'].includes(status)
}

/** So many calendar days later; a last day that is a day of rest becomes the next day that is none (Algemene termijnenwet art. 1). */
export function dueOn(from: CalendarDate, days: number): CalendarDate {
  return orNextWorkingDay(daysAfter(from, days))
}

/** The day by which somebody must move from this status; null when no clock runs. A dispute stops the clock of the debtor. */
export function clockOf(status: ClaimStatus, since: CalendarDate): { due: CalendarDate; waitsFor: Party } | null {
  const clock = clocks[status]
  return clock ? { due: dueOn(since, clock.days), waitsFor: clock.waitsFor } : null
}
