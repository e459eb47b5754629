// SPDX-License-Identifier: EUPL-1.2
import type { DeviceRole, Verdict } from './device.ts'

export interface KnownIncident {
  organisationId: string
  role: DeviceRole
  expiresAt: Date
}

export interface KnownFeedback {
  organisationId: string
  verdict: Verdict
  isPolice: boolean
}

/** What is known of one token. */
export interface KnownToken {
  incidents: readonly KnownIncident[]
  /** The last word of each participant. */
  feedback: readonly KnownFeedback[]
}

const leastParticipants = 2
/** One participant may be mistaken, or not know the device; two who looked were not. */
const falseToHide = 2

/**
 * Whether a token is visible to other participants at a moment: two participants each saw an attacker use the device, or one did and the
 * police confirmed it; and nobody knows better. In every doubt it is hidden:
 *   - a device that several people use (family, library, repair shop, company) is hidden by one word, also against the police;
 *   - two who say that a hit was false hide it, and who says so takes back its own incidents;
 *   - a victim's device never makes a token visible, and hides it, whoever says it, unless the police confirm: then it was no victim's.
 */
export function isVisible({ incidents, feedback }: KnownToken, at: Date): boolean {
  const who = (verdict: Verdict) =>
    new Set(feedback.filter((one) => one.verdict === verdict).map((one) => one.organisationId))
  const sayFalse = who('false')
  if (who('shared-device').size > 0 || sayFalse.size >= falseToHide) return false
  const isConfirmed = feedback.some(({ verdict, isPolice }) => verdict === 'confirmed' && isPolice)
  // Also when that was long ago: a device stays its owner's.
  if (incidents.some(({ role }) => role === 'victim') && !isConfirmed) return false
  const counting = incidents.filter(
    ({ role, expiresAt, organisationId }) => role === 'attacker' && expiresAt > at && !sayFalse.has(organisationId),
  )
  const participants = new Set(counting.map(({ organisationId }) => organisationId))
  return participants.size >= (isConfirmed ? 1 : leastParticipants)
}
