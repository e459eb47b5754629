// SPDX-License-Identifier: EUPL-1.2
import type { StoredObservation } from '../observation/observation.ts'

/** From the widest to the narrowest: what people say happened, what they report, what banks see, what the police write down. */
export const countingWays = ['survey', 'desk', 'bank', 'police'] as const
export type CountingWay = (typeof countingWays)[number]

const banks = new Set(['nvb', 'febelfin'])
const desks = new Set([
  'fhd-all-channels',
  'fhd-handled',
  'fhd-callcentre',
  'sidn-reports',
  'cmi',
  'acm-reports',
  'shn-calls',
])
const police = new Set([
  'police-phenomenon',
  'police-horizontal',
  'police-47022ned',
  'police-lmio',
  'police-fake-officers',
])

/** How a figure came about: by its definition where we know that, else by whom it is about. */
export function wayOf({ definition, population }: Pick<StoredObservation, 'definition' | 'population'>): CountingWay {
  if (banks.has(definition)) return 'bank'
  if (desks.has(definition)) return 'desk'
  if (police.has(definition)) return 'police'
  if (population === 'registrations' || population === 'suspects') return 'police'
  if (population === 'customers' || population === 'payments') return 'bank'
  return population === 'reports' ? 'desk' : 'survey'
}
