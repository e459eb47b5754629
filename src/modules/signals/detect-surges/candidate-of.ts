// SPDX-License-Identifier: EUPL-1.2
import type { DayFacet } from '#modules/statistics'
import { dayOfNumber } from '../baseline/day-number.ts'
import type { Candidate, SignalSubject } from '../signal/candidate.ts'
import { confidenceOf } from './alarm.ts'
import type { Surge } from './join-alarms.ts'

/** By what a surge is known, the first that it has: the same surge keeps its key while more becomes known of it. */
const facets = {
  form: 'form',
  pretext: 'pretext',
  channel: 'channel',
  kind: 'identifierKind',
  region: 'region',
} as const satisfies Record<DayFacet, keyof SignalSubject>

/** Days are numbers since 1970. */
export function candidateOf({ lead, about }: Surge, today: number): Candidate {
  const subject: SignalSubject = {}
  for (const { facet, value } of about) subject[facets[facet]] = value
  return {
    key: keyOf(subject),
    kind: 'surge',
    about: subject,
    firstSeen: dayOfNumber(lead.since),
    lastSeen: dayOfNumber(today),
    reports: lead.reports,
    expected: Math.round(lead.expected * 10) / 10,
    limit: lead.limit,
    confidence: confidenceOf(lead),
    lure: null,
  }
}

function keyOf(subject: SignalSubject): string {
  const [facet] = Object.values(facets).filter((one) => subject[one] !== undefined)
  return `surge:${facet}=${facet && subject[facet]}`
}
