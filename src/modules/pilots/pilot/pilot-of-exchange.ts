// SPDX-License-Identifier: EUPL-1.2
import { dutchDay } from '#values'
import { type PilotFacts, type PilotStatus, standingAt } from './pilot.ts'

/** Why an organisation may not exchange within a pilot, the most hopeful first. The words for people are those of the asker. */
export const whyNoPilot = ['prepared', 'full', 'stopped', 'ended', 'not-participant', 'no-pilot'] as const
export type WhyNoPilot = (typeof whyNoPilot)[number]

export interface RunningPilot {
  id: string
  endsAt: Date
  /** Everybody who signed and did not leave, who asks included. */
  participantIds: readonly string[]
}

export type FoundPilot = { found: RunningPilot } | { missing: WhyNoPilot }

/**
 * Of the pilots of one exchange, the one that runs at a moment and in which this organisation takes part; otherwise what is missing. Of
 * several own pilots the most hopeful tells. Who takes no part hears nothing of what is only prepared.
 */
export function pilotAmong(
  pilots: readonly (PilotFacts & { id: string })[],
  organisationId: string,
  at: Date,
): FoundPilot {
  const standings = pilots.map((pilot) => ({ pilot, standing: standingAt(pilot, at, dutchDay(at)) }))
  const running = standings.filter(({ standing }) => standing === 'running')
  const own = running.find(({ pilot }) => presentIn(pilot).includes(organisationId))?.pilot
  if (own?.endsAt) return { found: { id: own.id, endsAt: own.endsAt, participantIds: presentIn(own) } }
  const before = standings
    .filter(({ pilot }) => pilot.participants.some((one) => one.organisationId === organisationId))
    .map(({ standing }) => missingAt[standing])
  const nearest = whyNoPilot.find((why) => before.includes(why))
  return { missing: nearest ?? (running.length > 0 ? 'not-participant' : 'no-pilot') }
}

function presentIn({ participants }: PilotFacts): string[] {
  return participants.filter(({ leftAt }) => leftAt === null).map(({ organisationId }) => organisationId)
}

/** In a running pilot only who left is missing something. */
const missingAt: Record<PilotStatus, WhyNoPilot | null> = {
  prepared: 'prepared',
  running: 'not-participant',
  full: 'full',
  stopped: 'stopped',
  ended: 'ended',
  evaluated: 'ended',
  cancelled: null,
}
