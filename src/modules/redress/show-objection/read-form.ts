// SPDX-License-Identifier: EUPL-1.2
import { endOfDay, parseDateParts } from '#values'
import { outcomes } from '../objection/objection.ts'

type Entries = Record<string, string | string[]>

/** What a person of the authority typed as a proposal; what is missing is for the command to refuse. Null: a day that does not exist. */
export function readProposal(objectionId: string, entries: Entries) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const outcome = outcomes.find((each) => each === one('outcome')) ?? null
  const parts = {
    day: one('correctedUntil-day'),
    month: one('correctedUntil-month'),
    year: one('correctedUntil-year'),
  }
  const isGiven = Object.values(parts).some((part) => part !== '')
  const day = parseDateParts(parts)
  if (outcome === 'correct' && isGiven && !day.ok) return null
  return {
    objectionId,
    outcome,
    reason: one('reason'),
    correctedReason: one('correctedReason'),
    correctedExpiresAt: day.ok ? endOfDay(day.value) : null,
  }
}

const known: Record<string, boolean | null> = { yes: true, no: false }

export function readSuspension(objectionId: string, entries: Entries) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const step = one('step')
  return {
    objectionId,
    seen: { isPopular: known[one('popular')] ?? null, isContentPresent: known[one('present')] ?? null },
    step: step === 'suspend' || step === 'keep' ? step : null,
    reason: one('suspendReason'),
  } as const
}
