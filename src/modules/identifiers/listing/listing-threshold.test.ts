// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayList, sightingRoles, type SightingRole } from '../sighting/sighting.ts'
import { allowedSteps, decidedSteps, type ListingStatus, nextStatus } from './listing.ts'
import { consequenceOf, type LatestListing, type ThresholdPolicy } from './listing-threshold.ts'
import { rounds } from '../../../../tests/property.ts'

type Happening =
  | { what: 'report'; id: number; role: SightingRole; isVerified: boolean }
  | { what: 'verify' | 'drop'; id: number }
  | { what: 'person'; step: (typeof decidedSteps)[number] }
  | { what: 'protect' }

/** As its authority's own policy leaves it: nobody confirmed anything on their own ground. */
const standing = (given: Pick<LatestListing, 'status' | 'verifiedReports' | 'endedByPerson'>): LatestListing => ({
  isOnEvidence: false,
  isByPerson: false,
  needsReview: false,
  isUnanswered: false,
  isCleared: false,
  ...given,
})

const unchanged = { isAged: false, isOtherPolicy: false }

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
      if (to && isAllowed) latest = standing({ status: to, verifiedReports, endedByPerson: to !== 'active' })
    }
    const consequence = consequenceOf({
      policy,
      verifiedReports,
      hasOwnReport: false,
      ...unchanged,
      isProtected,
      latest,
    })
    if (consequence === 'count' && latest) latest = { ...latest, verifiedReports }
    const status: ListingStatus | undefined =
      consequence === 'propose'
        ? 'proposed'
        : consequence === 'none' || consequence === 'count'
          ? undefined
          : consequence === 'activate'
            ? 'active'
            : (nextStatus(latest?.status ?? 'proposed', consequence) ?? undefined)
    if (status) latest = standing({ status, verifiedReports, endedByPerson: false })
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
  { weight: 3, arbitrary: fc.record({ what: fc.constant('person' as const), step: fc.constantFrom(...decidedSteps) }) },
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
  const base = { policy: own, isProtected: false, hasOwnReport: true, ...unchanged }
  const active = standing({ status: 'active', verifiedReports: 3, endedByPerson: false })

  it('suspends at once what only the policy published; a person resumes what a person suspended, the policy the rest', () => {
    expect(consequenceOf({ ...base, verifiedReports: 2, latest: active })).toBe('suspend')
    const suspended = { ...active, status: 'suspended' as const }
    expect(consequenceOf({ ...base, verifiedReports: 9, latest: suspended })).toBe('resume')
    expect(consequenceOf({ ...base, verifiedReports: 9, latest: { ...suspended, endedByPerson: true } })).toBe('none')
    const byHand = { ...base, policy: { ...own, isAutomatic: false } }
    expect(consequenceOf({ ...byHand, verifiedReports: 9, latest: suspended })).toBe('none')
  })

  it('puts before a person what a person published on reports that the authority confirmed itself', () => {
    const latest = { ...active, isByPerson: true }
    expect(consequenceOf({ ...base, verifiedReports: 2, latest })).toBe('question')
    expect(consequenceOf({ ...base, hasOwnReport: false, verifiedReports: 2, latest })).toBe('suspend')
    expect(consequenceOf({ ...base, verifiedReports: 2, latest: { ...latest, isCleared: true } })).toBe('suspend')
    const asked = { ...latest, verifiedReports: 2, needsReview: true }
    expect(consequenceOf({ ...base, verifiedReports: 2, latest: asked })).toBe('none')
    expect(consequenceOf({ ...base, verifiedReports: 1, latest: asked })).toBe('question')
    expect(consequenceOf({ ...base, verifiedReports: 3, latest: asked })).toBe('answer')
    expect(consequenceOf({ ...base, verifiedReports: 2, latest: { ...asked, isUnanswered: true } })).toBe('suspend')
  })

  it('lets reports grow too old as the policy says, and asks a person when the policy itself asks for more', () => {
    const latest = { ...active, isByPerson: true }
    expect(consequenceOf({ ...base, isAged: true, verifiedReports: 2, latest })).toBe('suspend')
    expect(
      consequenceOf({ ...base, isAged: true, verifiedReports: 2, latest: { ...latest, isOnEvidence: true } }),
    ).toBe('question')
    const stricter = { ...base, policy: { ...own, minimumReports: 5 }, isOtherPolicy: true }
    expect(consequenceOf({ ...stricter, verifiedReports: 3, latest })).toBe('question')
  })

  it('lets evidence of two people stand as long as one report is behind it, and asks at every fall', () => {
    const latest = { ...active, isByPerson: true, isOnEvidence: true, verifiedReports: 2 }
    const none = { ...base, hasOwnReport: false }
    expect(consequenceOf({ ...none, verifiedReports: 2, latest })).toBe('none')
    expect(consequenceOf({ ...none, verifiedReports: 1, latest })).toBe('question')
    const unanswered = { ...latest, verifiedReports: 1, needsReview: true, isUnanswered: true }
    expect(consequenceOf({ ...none, verifiedReports: 1, latest: unanswered })).toBe('none')
    expect(consequenceOf({ ...none, verifiedReports: 0, latest: unanswered })).toBe('suspend')
    expect(consequenceOf({ ...none, isProtected: true, verifiedReports: 2, latest })).toBe('withdraw')
  })

  it('never undoes a person: what was withdrawn comes back only as a proposal and with more reports', () => {
    const withdrawn = standing({ status: 'withdrawn', verifiedReports: 4, endedByPerson: true })
    expect(consequenceOf({ ...base, verifiedReports: 4, latest: withdrawn })).toBe('none')
    expect(consequenceOf({ ...base, verifiedReports: 5, latest: withdrawn })).toBe('propose')
  })
})

describe('the table of steps', () => {
  it('ends in two statuses from which nothing follows', () => {
    const last = Object.entries(allowedSteps).filter(([, steps]) => Object.keys(steps).length === 0)
    expect(last.map(([status]) => status)).toEqual(['withdrawn', 'expired'])
  })
})
