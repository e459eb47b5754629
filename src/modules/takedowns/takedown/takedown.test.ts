// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, withPresent } from './clock.ts'
import { nextAddressee, takedownStatuses } from './takedown.ts'
import { xarfOf } from './xarf.ts'

const hour = 3_600_000
const at = (hours: number) => new Date(Date.UTC(2026, 10, 24) + hours * hour)
const since = fc
  .array(fc.record({ status: fc.constantFrom(...takedownStatuses), wait: fc.nat(500) }), { maxLength: 12 })
  .map((steps) => {
    let now = 0
    return steps.map(({ status, wait }) => ({ status, at: at((now += wait)) }))
  })

describe('the clock of a notice', () => {
  it('runs for them while it is with them, for us while it waits for us, and for nobody when it is over', () => {
    const history = [
      { status: 'waiting' as const, at: at(0) },
      { status: 'drafted' as const, at: at(2) },
      { status: 'sent' as const, at: at(3) },
      { status: 'asked' as const, at: at(10) },
      { status: 'sent' as const, at: at(14) },
      { status: 'gone' as const, at: at(20) },
    ]
    expect(clockOf(history, at(1_000))).toEqual({
      total: 20 * hour,
      theirs: 13 * hour,
      ours: 7 * hour,
      isRunning: false,
    })
    expect(clockOf(history.slice(0, 3), at(5))).toMatchObject({ theirs: 2 * hour, isRunning: true })
  })

  it('begins anew for the next one who was asked', () => {
    const history = [
      { status: 'drafted' as const, at: at(0) },
      { status: 'sent' as const, at: at(1) },
      { status: 'drafted' as const, at: at(30) },
      { status: 'sent' as const, at: at(31) },
    ]
    expect(withPresent(history, at(33))).toBe(2 * hour)
    expect(clockOf(history, at(33)).theirs).toBe(31 * hour)
  })

  it('never loses or doubles time, and never runs backwards', () => {
    fc.assert(
      fc.property(since, fc.nat(500), fc.nat(500), (history, one, more) => {
        const end = history.at(-1)?.at ?? at(0)
        const first = clockOf(history, new Date(end.getTime() + one * hour))
        const later = clockOf(history, new Date(end.getTime() + (one + more) * hour))
        expect(first.theirs + first.ours).toBe(first.total)
        expect(later.total - first.total).toBe(first.isRunning ? more * hour : 0)
        expect(withPresent(history, end)).toBeLessThanOrEqual(clockOf(history, end).theirs)
      }),
    )
  })
})

describe('who is asked', () => {
  it('is the next one up, and for a page of many nobody but its host', () => {
    expect([nextAddressee('host', false), nextAddressee('registrar', false), nextAddressee('registry', false)]).toEqual(
      ['registrar', 'registry', null],
    )
    expect(nextAddressee('host', true)).toBeNull()
  })
})

describe('the machine form', () => {
  it('has everything that XARF 4 asks of a phishing report, and nothing of who reported', () => {
    const notice = xarfOf({
      id: '6f1c3a52-8a4e-4e57-9a39-0c2f3a1b7d10',
      address: 'https://sites.example/view/nepbank',
      name: 'sites.example',
      brand: 'Deltabank',
      firstSeen: at(0),
      reporter: { name: 'Politie (demo)', mailbox: 'schild@politie.example' },
      evidence: [{ what: 'mail', sha256: 'a'.repeat(64) }],
    })
    for (const field of [
      'report_id',
      'timestamp',
      'reporter',
      'sender',
      'source_identifier',
      'category',
      'type',
      'url',
    ])
      expect(notice, field).toHaveProperty(field)
    expect(notice).toMatchObject({
      xarf_version: expect.stringMatching(/^4\.\d+\.\d+$/),
      category: 'content',
      type: 'phishing',
      reporter: { org: 'Politie (demo)', contact: 'schild@politie.example', domain: 'politie.example' },
      evidence: [{ content_type: 'text/plain', hash: `sha256:${'a'.repeat(64)}` }],
    })
  })
})
