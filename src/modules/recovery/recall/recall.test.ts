// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocksOf, limits, moments, nextClock, type Times } from './clocks.ts'
import { holdCopy, holdOf, mostAboutOne, mostFromOne } from './hold.ts'
import {
  answers,
  isOpen,
  isOver,
  maySay,
  moneyOutcome,
  packetStatuses,
  packetTable,
  type PacketStatus,
  type PacketStep,
  sides,
  statusAfter,
  verdictOf,
} from './recall.ts'

const steps: PacketStep[] = [...answers, 'close', 'send', 'keep', 'receive', 'withdraw', 'expire']
const byUs: PacketStep[] = ['close', 'send', 'keep', 'receive', 'withdraw', 'expire']
const ofMoney: PacketStatus[] = ['frozen', 'recalled', 'partly', 'too-late', 'refused', 'confirmed', 'denied']

const status = fc.constantFrom(...packetStatuses)
const answer = fc.constantFrom(...answers)
const asked = new Date('2026-11-24T12:00:00Z')
const after = (minutes: number) => new Date(asked.getTime() + minutes * 60_000)

describe('the steps of a packet', () => {
  it('never lead to what a bank decides, but by the word of a bank', () => {
    for (const from of packetStatuses)
      for (const step of byUs) expect(ofMoney).not.toContain(packetTable[from][step] ?? 'held')
  })

  it('lead from every status in which it is open to the end', () => {
    for (const from of packetStatuses) if (isOpen(from)) expect(statusAfter(from, 'withdraw'), from).toBe('withdrawn')
  })

  it('bring back all the money only once, and take that back never', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (taken) => {
        let now: PacketStatus = 'held'
        let wasBack = false
        for (const step of taken) {
          now = statusAfter(now, step) ?? now
          wasBack ||= now === 'recalled'
          if (wasBack) expect(now).toBe('recalled')
        }
      }),
    )
  })
})

describe('what a bank may say', () => {
  it('is nothing about the money at the receiving side before it is confirmed', () => {
    expect(maySay('receiving', false)).toEqual(['acknowledge'])
    expect(maySay('receiving', true)).not.toContain('confirm')
    expect(maySay('sending', false)).not.toContain('freeze')
  })

  it('changes nothing when it is said twice, in whatever order answers come', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (said) => {
        let now: PacketStatus = 'sent'
        for (const one of said) {
          const verdict = verdictOf({ status: now, lastSaidAt: null }, one, null)
          if (verdict !== 'take') continue
          now = statusAfter(now, one) ?? now
          expect(verdictOf({ status: now, lastSaidAt: null }, one, null)).toBe('late')
        }
      }),
    )
  })

  it('is late when it is older than the last word, whatever it says', () => {
    fc.assert(
      fc.property(status, answer, fc.integer({ min: 1, max: 10_000 }), (from, one, seconds) => {
        const last = after(60)
        const before = new Date(last.getTime() - seconds * 1_000)
        expect(verdictOf({ status: from, lastSaidAt: last }, one, before)).toBe('late')
      }),
    )
    // A "held" that was under way while the money went back already.
    expect(verdictOf({ status: 'recalled', lastSaidAt: null }, 'freeze', null)).toBe('late')
    // But not two ends that exclude each other.
    expect(verdictOf({ status: 'recalled', lastSaidAt: null }, 'miss', null)).toBe('not-now')
    // And good news may come after bad.
    expect(verdictOf({ status: 'too-late', lastSaidAt: null }, 'recall', null)).toBe('take')
  })
})

describe('what is said of the money', () => {
  const two = fc.tuple(status, status).map(([sending, receiving]) => [{ status: sending }, { status: receiving }])

  it('is the best that either bank said, and nothing that neither did', () => {
    fc.assert(
      fc.property(two, (packets) => {
        const outcome = moneyOutcome(packets)
        const has = (one: PacketStatus) => packets.some((packet) => packet.status === one)
        if (has('recalled')) expect(outcome).toBe('recalled')
        if (outcome === 'open') expect(isOver(packets)).toBe(false)
        if (['recalled', 'partly', 'frozen', 'too-late'].includes(outcome))
          expect(has(outcome as PacketStatus)).toBe(true)
      }),
    )
  })

  it('is waited for as long as one bank has it', () => {
    expect(isOver([{ status: 'closed' }, { status: 'too-late' }])).toBe(true)
    expect(isOver([{ status: 'confirmed' }, { status: 'frozen' }])).toBe(false)
    expect(isOver([{ status: 'confirmed' }, { status: 'nowhere' }])).toBe(false)
  })
})

describe('the clocks', () => {
  const none: Times = {
    askedAt: asked,
    sentAt: null,
    receivedAt: null,
    acknowledgedAt: null,
    confirmedAt: null,
    decidedAt: null,
  }
  const times = fc
    .record({
      sentAt: fc.option(fc.integer({ min: 0, max: 600 })),
      receivedAt: fc.option(fc.integer({ min: 0, max: 600 })),
      acknowledgedAt: fc.option(fc.integer({ min: 0, max: 600 })),
      confirmedAt: fc.option(fc.integer({ min: 0, max: 600 })),
      decidedAt: fc.option(fc.integer({ min: 0, max: 600 })),
    })
    .map(
      (one): Times => ({
        askedAt: asked,
        ...(Object.fromEntries(
          Object.entries(one).map(([key, minutes]) => [key, minutes === null ? null : after(minutes)]),
        ) as Omit<Times, 'askedAt'>),
      }),
    )

  it('never call on time what came late, nor late what came in time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sides),
        times,
        status,
        fc.integer({ min: 0, max: 600 }),
        (side, one, from, now) => {
          for (const clock of clocksOf(side, one, from, after(now))) {
            if (clock.at) expect(clock.isLate).toBe(clock.at > clock.due)
            else if (clock.isLate) expect(clock.isOff).toBe(false)
          }
        },
      ),
    )
  })

  it('ask no outcome of a receiving bank that nobody confirmed to, and count it from the confirmation', () => {
    const read = { ...none, sentAt: after(0), receivedAt: after(1), acknowledgedAt: after(2) }
    expect(nextClock('receiving', read, 'acknowledged', after(9_999))).toBeNull()
    const confirmed = { ...read, confirmedAt: after(100) }
    expect(nextClock('receiving', confirmed, 'acknowledged', after(100))).toMatchObject({
      moment: 'decided',
      due: after(100 + limits.decided),
      isLate: false,
    })
  })

  it('give a bank its own time, also when the request lay with a person of ours for hours', () => {
    const held = { ...none, sentAt: after(300) }
    expect(nextClock('sending', held, 'sent', after(301))).toMatchObject({
      moment: 'received',
      from: after(300),
      due: after(300 + limits.received),
      isLate: false,
    })
    const own = clocksOf('sending', held, 'sent', after(301))
    expect(own.find(({ moment }) => moment === 'sent')?.isLate).toBe(true)
    expect(own.filter(({ isLate }) => isLate)).toHaveLength(1)
    expect(nextClock('sending', held, 'sent', after(316))?.isLate).toBe(true)
  })

  it('stand still when a packet is over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sides), times, status, (side, one, from) => {
        if (!isOpen(from)) expect(nextClock(side, one, from, after(99_999))).toBeNull()
      }),
    )
    expect(moments).toHaveLength(5)
  })
})

it('what is held is never held by the account of whoever paid', () => {
  expect(holdOf({ fromSameSource: mostFromOne - 1 })).toBeNull()
  expect(holdOf({ fromSameSource: mostFromOne })).toBe('many-from-one')
  expect(holdCopy({ unconfirmedAboutAccount: mostAboutOne - 1 })).toBeNull()
  expect(holdCopy({ unconfirmedAboutAccount: mostAboutOne })).toBe('many-about-one')
})
