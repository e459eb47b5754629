// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { PilotFacts } from './pilot.ts'
import { pilotAmong } from './pilot-of-exchange.ts'

const now = new Date('2026-11-25T12:00:00Z')
const signed = (organisationId: string, leftAt: Date | null = null) => ({ organisationId, signedVersion: 1, leftAt })
const pilot = (over: Partial<PilotFacts & { id: string }> = {}): PilotFacts & { id: string } => ({
  id: 'a',
  exchange: 'device-pool',
  dpiaReference: 'DPIA',
  dpiaOn: '2026-01-01',
  legalBasis: 'Artikel 6',
  endsAt: new Date('2026-12-01T00:00:00Z'),
  sampleCap: 10,
  status: 'running',
  startedAt: new Date('2026-11-01T00:00:00Z'),
  termsVersion: 1,
  sampleCount: 0,
  participants: [signed('bank'), signed('shop')],
  ...over,
})
const answer = (pilots: ReturnType<typeof pilot>[], who = 'bank', at = now) => {
  const found = pilotAmong(pilots, who, at)
  return 'found' in found ? found.found.id : found.missing
}

it('finds the running pilot of a participant, with who takes part', () => {
  expect(pilotAmong([pilot()], 'bank', now)).toEqual({
    found: { id: 'a', endsAt: new Date('2026-12-01T00:00:00Z'), participantIds: ['bank', 'shop'] },
  })
})

it('says what is missing: no pilot, no part in it, not begun, full, stopped or over', () => {
  expect(answer([])).toBe('no-pilot')
  expect(answer([pilot()], 'police')).toBe('not-participant')
  expect(answer([pilot({ status: 'prepared', startedAt: null })])).toBe('prepared')
  expect(answer([pilot({ sampleCount: 10 })])).toBe('full')
  expect(answer([pilot({ status: 'stopped' })])).toBe('stopped')
  expect(answer([pilot()], 'bank', new Date('2026-12-01T00:00:00Z'))).toBe('ended')
  expect(answer([pilot({ status: 'evaluated' })])).toBe('ended')
  expect(answer([pilot({ status: 'cancelled' })])).toBe('no-pilot')
})

it('stops when a signature falls away, for everybody', () => {
  const left = { participants: [signed('bank', now), signed('shop')] }
  expect(answer([pilot(left)])).toBe('stopped')
  expect(answer([pilot(left)], 'shop')).toBe('stopped')
})

it('tells the most hopeful of several, and nothing of what others prepare', () => {
  const prepared = pilot({ status: 'prepared', startedAt: null })
  expect(answer([pilot({ status: 'evaluated' }), prepared])).toBe('prepared')
  expect(answer([prepared], 'police')).toBe('no-pilot')
  expect(answer([pilot({ status: 'evaluated' }), pilot({ id: 'b' })])).toBe('b')
})
