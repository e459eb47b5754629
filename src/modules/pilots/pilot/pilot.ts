// SPDX-License-Identifier: EUPL-1.2
import type { ExchangeId } from '#modules/agreements'

export const pilotStatuses = ['prepared', 'running', 'ended', 'full', 'stopped', 'cancelled', 'evaluated'] as const
export type PilotStatus = (typeof pilotStatuses)[number]
export type PilotStep = 'start' | 'cancel' | 'end' | 'fill' | 'stop' | 'evaluate'

/** Every allowed step; the drawing in docs/ is made from this table. What has stopped never runs again: a second round is a new pilot. */
export const pilotSteps: Record<PilotStatus, Partial<Record<PilotStep, PilotStatus>>> = {
  prepared: { start: 'running', cancel: 'cancelled' },
  running: { end: 'ended', fill: 'full', stop: 'stopped' },
  ended: { evaluate: 'evaluated' },
  full: { evaluate: 'evaluated' },
  stopped: { evaluate: 'evaluated' },
  cancelled: {},
  evaluated: {},
}

/** All five must be there before a pilot starts, and as long as it runs. */
export const startConditions = ['dpia', 'legal-basis', 'participants', 'end-date', 'sample-cap'] as const
export type StartCondition = (typeof startConditions)[number]

export interface PilotTerms {
  /** Which of our own exchanges it makes possible; null: none. */
  exchange: ExchangeId | null
  dpiaReference: string | null
  /** The day on which the DPIA was adopted. */
  dpiaOn: string | null
  legalBasis: string | null
  endsAt: Date | null
  sampleCap: number | null
}

export interface Participation {
  organisationId: string
  /** The version of the terms that was signed; null when nothing was. */
  signedVersion: number | null
  leftAt: Date | null
}

export interface PilotFacts extends PilotTerms {
  /** What was written down last. Whether it runs now, the clock says as well: see `standingAt`. */
  status: PilotStatus
  startedAt: Date | null
  termsVersion: number
  sampleCount: number
  participants: readonly Participation[]
}

/** An exchange needs two. */
export const leastParticipants = 2

/** What is missing of the five, at this moment, in their order. `today`: the Dutch day. */
export function missingConditions(pilot: PilotFacts, at: Date, today: string): StartCondition[] {
  const present: Record<StartCondition, boolean> = {
    dpia: pilot.dpiaReference !== null && pilot.dpiaOn !== null && pilot.dpiaOn <= today,
    'legal-basis': pilot.legalBasis !== null,
    participants: haveAllSigned(pilot),
    'end-date': pilot.endsAt !== null && pilot.endsAt > at,
    'sample-cap': pilot.sampleCap !== null && pilot.sampleCap > 0,
  }
  return startConditions.filter((condition) => !present[condition])
}

/** Everybody who was asked and did not leave has signed the terms as they are now, and they are at least two. */
export function haveAllSigned({ participants, termsVersion }: PilotFacts): boolean {
  const present = participants.filter(({ leftAt }) => leftAt === null)
  return present.length >= leastParticipants && present.every(({ signedVersion }) => signedVersion === termsVersion)
}

/**
 * Where a pilot stands at a moment. A function of the clock, so that it has ended at its last minute also when nothing runs that
 * writes this down; and of its conditions, so that it does not go on when one of them falls away.
 */
export function standingAt(pilot: PilotFacts, at: Date, today: string): PilotStatus {
  if (pilot.status !== 'running') return pilot.status
  if (pilot.startedAt === null || at < pilot.startedAt) return 'prepared'
  if (pilot.endsAt === null || at >= pilot.endsAt) return 'ended'
  if (pilot.sampleCap === null || pilot.sampleCount >= pilot.sampleCap) return 'full'
  return missingConditions(pilot, at, today).length > 0 ? 'stopped' : 'running'
}
