// SPDX-License-Identifier: EUPL-1.2
import { currentEpoch } from '@dijkwacht/check-client'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviceRoles, verdicts } from './device.ts'
import { epochProblem } from './refuse-epoch.query.ts'
import { isoWeekOf } from './iso-week.ts'
import { isVisible, type KnownFeedback, type KnownIncident, type KnownToken } from './visibility.ts'

const day = 86_400_000
const now = new Date('2026-11-25T12:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * day)
const [bank, shop, other, police] = ['bank', 'shop', 'other', 'police']

const saw = (organisationId: string, days = 30): KnownIncident => ({
  organisationId,
  role: 'attacker',
  expiresAt: later(days),
})
const victimOf = (organisationId: string): KnownIncident => ({ ...saw(organisationId), role: 'victim' })
const says = (organisationId: string, verdict: KnownFeedback['verdict']): KnownFeedback => ({
  organisationId,
  verdict,
  isPolice: organisationId === police,
})
const isSeen = (incidents: KnownIncident[], feedback: KnownFeedback[] = [], at = now) =>
  isVisible({ incidents, feedback }, at)

describe('a device of an offender', () => {
  it('is visible once two participants saw it, or one did and the police confirm', () => {
    expect(isSeen([saw(bank)])).toBe(false)
    expect(isSeen([saw(bank), saw(shop)])).toBe(true)
    expect(isSeen([saw(bank)], [says(police, 'confirmed')])).toBe(true)
    expect(isSeen([saw(bank)], [says(shop, 'confirmed')])).toBe(false)
    expect(isSeen([], [says(police, 'confirmed')])).toBe(false)
  })
})

describe('who did nothing wrong is not met by a hit', () => {
  it('the tablet of a family: the child’s fraud does not follow the parents once one participant says that it is shared', () => {
    expect(isSeen([saw(bank), saw(shop)], [says(shop, 'shared-device')])).toBe(false)
  })

  it('the computer of a library stays hidden, also when the police confirm that an offender sat there', () => {
    const told = [saw(bank), saw(shop), saw(other)]
    expect(isSeen(told, [says(police, 'confirmed'), says(other, 'shared-device')])).toBe(false)
  })

  it('a repair shop, where devices of many customers are tried out: one word is enough', () => {
    expect(isSeen([saw(bank), saw(bank), saw(shop)], [says(bank, 'shared-device')])).toBe(false)
  })

  it('a company whose laptops have one image look alike: seen by many, and hidden for all of them', () => {
    const fleet = [bank, shop, other].flatMap((one) => [saw(one), saw(one), saw(one)])
    expect(isSeen(fleet)).toBe(true)
    expect(isSeen(fleet, [says(shop, 'shared-device')])).toBe(false)
  })

  it('a phone that was sold on: what the former owner did expires', () => {
    const told = [saw(bank, 10), saw(shop, 20)]
    expect(isSeen(told, [], later(9))).toBe(true)
    expect(isSeen(told, [], later(10))).toBe(false)
  })

  it('a phone that was sold on sooner: two participants who found another owner say false', () => {
    expect(isSeen([saw(bank), saw(shop), saw(other)], [says(bank, 'false')])).toBe(true)
    expect(isSeen([saw(bank), saw(shop), saw(other)], [says(bank, 'false'), says(police, 'false')])).toBe(false)
  })

  it('who says false takes back what it told itself', () => {
    expect(isSeen([saw(bank), saw(shop)], [says(bank, 'false')])).toBe(false)
  })

  it('a victim whose screen was taken over (AnyDesk): the own device is never poisoned, whoever else saw it used', () => {
    expect(isSeen([victimOf(bank), victimOf(shop), victimOf(other)])).toBe(false)
    expect(isSeen([victimOf(bank), saw(shop)])).toBe(false)
    expect(isSeen([saw(bank), saw(shop), saw(other), victimOf(shop)])).toBe(false)
    const longAgo = { ...victimOf(bank), expiresAt: later(-1) }
    expect(isSeen([saw(shop), saw(other), longAgo])).toBe(false)
  })

  it('who only pretends to be a victim is seen when the police confirm', () => {
    expect(isSeen([victimOf(bank), saw(shop)], [says(police, 'confirmed')])).toBe(true)
    expect(isSeen([victimOf(bank)], [says(police, 'confirmed')])).toBe(false)
  })

  it('a farm of emulators that meets one participant a thousand times makes nothing visible', () => {
    expect(isSeen(Array.from({ length: 1000 }, () => saw(bank)))).toBe(false)
  })
})

const organisationIds = [bank, shop, other, police]
const incident: fc.Arbitrary<KnownIncident> = fc.record({
  organisationId: fc.constantFrom(...organisationIds),
  role: fc.constantFrom(...deviceRoles),
  expiresAt: fc.integer({ min: -5, max: 90 }).map(later),
})
const feedback = fc
  .uniqueArray(
    fc.record({ organisationId: fc.constantFrom(...organisationIds), verdict: fc.constantFrom(...verdicts) }),
    { selector: ({ organisationId }) => organisationId },
  )
  .map((all) => all.map(({ organisationId, verdict }) => says(organisationId, verdict)))
const known: fc.Arbitrary<KnownToken> = fc.record({ incidents: fc.array(incident, { maxLength: 12 }), feedback })
const fromNow = fc.integer({ min: -10, max: 100 }).map(later)

describe('whatever is told', () => {
  it('one participant alone, the police excepted, never makes a token visible, however much it tells and says', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(bank, shop, other), fromNow, (token, only, at) => {
        const own = {
          incidents: token.incidents.map((one) => ({ ...one, organisationId: only })),
          feedback: token.feedback.slice(0, 1).map(({ verdict }) => says(only, verdict)),
        }
        expect(isVisible(own, at)).toBe(false)
      }),
    )
  })

  it('a victim’s device, a shared one, or two who say false hide it unless the police confirm, and the last two also then', () => {
    fc.assert(
      fc.property(known, fromNow, (token, at) => {
        const isConfirmed = token.feedback.some(({ isPolice, verdict }) => isPolice && verdict === 'confirmed')
        const withVictim = { ...token, incidents: [...token.incidents, victimOf(other)] }
        if (!isConfirmed) expect(isVisible(withVictim, at)).toBe(false)
        const others = token.feedback.filter(({ organisationId }) => organisationId === police)
        const shared = { ...token, feedback: [...others, says(shop, 'shared-device')] }
        expect(isVisible(shared, at)).toBe(false)
        const twoFalse = { ...token, feedback: [...others, says(shop, 'false'), says(bank, 'false')] }
        expect(isVisible(twoFalse, at)).toBe(false)
      }),
    )
  })

  it('what is told of a victim, or taken back, never shows a token that was hidden', () => {
    fc.assert(
      fc.property(known, fc.nat(), fromNow, (token, which, at) => {
        if (isVisible(token, at)) return
        expect(isVisible({ ...token, incidents: [...token.incidents, victimOf(bank)] }, at)).toBe(false)
        const place = which % Math.max(1, token.incidents.length)
        const isVictims = token.incidents[place]?.role === 'victim'
        const rest = token.incidents.filter((_, at) => at !== place)
        if (!isVictims) expect(isVisible({ ...token, incidents: rest }, at)).toBe(false)
      }),
    )
  })

  it('time alone only hides, and the order in which it was told means nothing', () => {
    fc.assert(
      fc.property(known, fromNow, fc.integer({ min: 0, max: 50 }), (token, at, days) => {
        const after = new Date(at.getTime() + days * day)
        if (!isVisible(token, at)) expect(isVisible(token, after)).toBe(false)
        const turned = { incidents: token.incidents.toReversed(), feedback: token.feedback.toReversed() }
        expect(isVisible(turned, at)).toBe(isVisible(token, at))
      }),
    )
  })
})

describe('epochs and weeks', () => {
  it('take a token of this week, and for one day of the week before; nothing older and nothing that is to come', () => {
    const start = new Date(currentEpoch('device', now).epoch * 7 * day)
    const epoch = currentEpoch('device', start).epoch
    expect(epochProblem(epoch, start)).toBeNull()
    expect(epochProblem(epoch - 1, new Date(start.getTime() + day - 1))).toBeNull()
    expect(epochProblem(epoch - 1, new Date(start.getTime() + day))).toBe('old-epoch')
    expect(epochProblem(epoch - 2, start)).toBe('old-epoch')
    expect(epochProblem(epoch + 1, start)).toBe('future-epoch')
    expect(epochProblem(0, start)).toBe('old-epoch')
  })

  it('are ISO weeks of the Dutch calendar', () => {
    expect(isoWeekOf(new Date('2026-11-25T12:00:00Z'))).toBe('2026-W48')
    expect(isoWeekOf(new Date('2027-01-03T12:00:00Z'))).toBe('2026-W53')
    expect(isoWeekOf(new Date('2027-01-04T12:00:00Z'))).toBe('2027-W01')
    expect(isoWeekOf(new Date('2024-12-30T12:00:00Z'))).toBe('2025-W01')
    // Monday in the Netherlands is still Sunday in Greenwich.
    expect(isoWeekOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-W48')
  })
})
