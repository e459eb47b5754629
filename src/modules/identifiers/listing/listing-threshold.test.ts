// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayList, sightingRoles, type SightingRole } from '../sighting/sighting.ts'
import { allowedSteps, listingSteps, type ListingStatus, nextStatus } from './listing.ts'
import { consequenceOf, type LatestListing, type ThresholdPolicy } from './listing-threshold.ts'
import { rounds } from '../../../../tests/property.ts'

type Happening =
  | { what: 'report'; id: number; role: SightingRole; isVerified: boolean }
  | { what: 'verify' | 'drop'; id: number }
  | { what: 'person'; step: (typeof listingSteps)[number] }
  | { what: 'protect' }

/** The whole rule in memory: what the public is answered after each happening. */
function answers(policy: ThresholdPolicy, happenings: readonly Happening[]): boolean[] {
  const reports = new Map<number, { roles: Set<SightingRole>; isVerified: boolean; isDropped: boolean }>()
  let latest: LatestListing | null = null
  let isProtected = false
  return happenings.map((happening) => {
    if (happening.what === 'protect') isProtected = true
    if (happening.what === 'report') {
      const known = reports.get(happening.id) ?? { roles: new Set(), isVerified: false, isDropped: false }
      known.roles.add(happening.role)
      known.isVerified ||= happening.isVerified
      reports.set(happening.id, known)
    }
    if (happening.what === 'verify')
      reports.set(happening.id, { roles: new Set(), isDropped: false, ...reports.get(happening.id), isVerified: true })
    if (happening.what === 'drop')
      reports.set(happening.id, { roles: new Set(), isVerified: false, ...reports.get(happening.id), isDropped: true })
    const verifiedReports = [...reports.values()].filter(
      (report) => report.isVerified && !report.isDropped && [...report.roles].some(mayList),
    ).length
    if (happening.what === 'person' && latest) {
      const to = nextStatus(latest.status, happening.step)
      const isAllowed = to !== 'active' || (!isProtected && verifiedReports >= policy.minimumReports)
      if (to && isAllowed) latest = { status: to, verifiedReports, endedByPerson: true }
    }
    const consequence = consequenceOf({ policy, verifiedReports, isProtected, latest })
    const status: ListingStatus | undefined =
      consequence === 'propose'
        ? 'proposed'
        : consequence === 'none'
          ? undefined
          : consequence === 'activate'
            ? 'active'
            : (nextStatus(latest?.status ?? 'proposed', consequence) ?? undefined)
    if (status) latest = { status, verifiedReports, endedByPerson: false }
    return latest?.status === 'active'
  })
}

const role = fc.constantFrom(...sightingRoles)
const id = fc.integer({ min: 0, max: 12 })
const policy = fc.record({ minimumReports: fc.integer({ min: 1, max: 5 }), isAutomatic: fc.boolean() })
const counted: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant('report' as const), id, role, isVerified: fc.constant(true) }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('verify' as const, 'drop' as const), id }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('person' as const), step: fc.constantFrom(...listingSteps) }) },
  { weight: 1, arbitrary: fc.constant({ what: 'protect' as const }) },
)
/** Ids of their own: reports that nobody ever vouches for. */
const noise: fc.Arbitrary<Happening> = fc.record({
  what: fc.constant('report' as const),
  id: fc.integer({ min: 100, max: 10_000 }),
  role,
  isVerified: fc.constant(false),
})

describe('an anonymous crowd cannot brand anybody', () => {
  it('answers the same with any number, order and origin of unverified reports between', () => {
    fc.assert(
      fc.property(
        policy,
        fc.array(fc.tuple(counted, fc.array(noise, { maxLength: 8 })), { maxLength: 40 }),
        fc.array(noise, { maxLength: 50 }),
        (own, mixed, first) => {
          const without = answers(
            own,
            mixed.map(([happening]) => happening),
          )
          const crowd = answers(own, [...first, ...mixed.flatMap(([happening, around]) => [...around, happening])])
          expect(crowd.slice(0, first.length).some(Boolean)).toBe(false)
          let at = first.length - 1
          const seen = mixed.map(([, around]) => crowd[(at += around.length + 1)])
          expect(seen).toEqual(without)
        },
      ),
      rounds(500),
    )
  })

  it('never lists what was only on a display or only mentioned, however often it was verified', () => {
    const display = fc.record({
      what: fc.constant('report' as const),
      id,
      role: fc.constantFrom('display' as const, 'mentioned' as const),
      isVerified: fc.constant(true),
    })
    fc.assert(
      fc.property(policy, fc.array(display, { maxLength: 60 }), (own, happenings) => {
        expect(answers(own, happenings).some(Boolean)).toBe(false)
      }),
    )
  })

  it('never answers a protected identifier, and never activates without a policy that says so or a person', () => {
    fc.assert(
      fc.property(policy, fc.array(counted, { maxLength: 60 }), (own, happenings) => {
        const given = answers(own, happenings)
        const protectedAt = happenings.findIndex(({ what }) => what === 'protect')
        if (protectedAt >= 0) expect(given.slice(protectedAt).some(Boolean)).toBe(false)
        const firstByPerson = happenings.findIndex((happening) => happening.what === 'person')
        const before = given.slice(0, firstByPerson < 0 ? given.length : firstByPerson)
        if (!own.isAutomatic) expect(before.some(Boolean)).toBe(false)
      }),
    )
  })
})

describe('the threshold', () => {
  const own = { minimumReports: 3, isAutomatic: true }
  const base = { policy: own, isProtected: false }
  it('suspends at once when the count falls below it, and waits for a person to resume', () => {
    const active = { status: 'active' as const, verifiedReports: 3, endedByPerson: false }
    expect(consequenceOf({ ...base, verifiedReports: 2, latest: active })).toBe('suspend')
    expect(consequenceOf({ ...base, verifiedReports: 9, latest: { ...active, status: 'suspended' } })).toBe('none')
  })

  it('never undoes a person: what was withdrawn comes back only as a proposal and with more reports', () => {
    const withdrawn = { status: 'withdrawn' as const, verifiedReports: 4, endedByPerson: true }
    expect(consequenceOf({ ...base, verifiedReports: 4, latest: withdrawn })).toBe('none')
    expect(consequenceOf({ ...base, verifiedReports: 5, latest: withdrawn })).toBe('propose')
  })
})

describe('the table of steps', () => {
  it('ends in three statuses from which nothing follows', () => {
    const last = Object.entries(allowedSteps).filter(([, steps]) => Object.keys(steps).length === 0)
    expect(last.map(([status]) => status)).toEqual(['declined', 'withdrawn', 'expired'])
  })
})
