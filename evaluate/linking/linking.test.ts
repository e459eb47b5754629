// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { clerkReports } from './clerk-reports.ts'
import { readCopies } from './copies.ts'
import { mergesOfClerks, mergesOfDemo, mergesOfStories } from './false-merges.ts'
import { loosePrecisionOf, orderedShare, recallOf, scorePairs, strictPrecisionOf, unlikePairs } from './pairs.ts'
import { scorePersons } from './persons.ts'
import { isForTuning, joinReports, readRobocalls } from './robocalls.ts'
import { standsFor } from './sites.ts'

const offer = 'this is a call about your car warranty please press one to speak with a specialist today'
const debt = 'we can lower the interest of all your cards if you stay on the line for an officer now'

describe('counting pairs', () => {
  const items = [
    { id: 'a', label: 'X', text: offer },
    { id: 'b', label: 'X', text: debt },
    { id: 'c', label: 'Y', text: offer },
    { id: 'd', label: 'Z', text: debt },
  ]

  it('tells wrong joins from joins of one script', () => {
    const score = scorePairs(items, new Map(Object.entries({ a: '1', b: '1', c: '1', d: '2' })))
    expect(score).toEqual({ mustLink: 1, linked: 1, joined: 3, sameText: 1, sameScript: 1 })
    expect([recallOf(score), strictPrecisionOf(score), loosePrecisionOf(score)]).toEqual([1, 1 / 3, 2 / 3])
    expect(unlikePairs(items).map((pair) => pair.map(({ id }) => id))).toEqual([['a', 'b']])
  })

  it('measures words in order', () => {
    expect(orderedShare(offer, `so ${offer} thanks`)).toBe(1)
    expect(orderedShare('a b c d', 'd c b a')).toBe(0.25)
    expect(orderedShare('', offer)).toBe(0)
  })
})

it('joins reports that share a wording or a number, and no others', () => {
  const groupOf = joinReports([
    { id: 'a', text: offer },
    { id: 'b', text: offer.replace('today', 'right now') },
    { id: 'c', text: 'call us at 202-555-0143' },
    { id: 'd', text: 'reach me on 202-555-0143 please' },
    { id: 'e', text: debt },
  ])
  expect(Object.fromEntries(groupOf)).toEqual({ a: 'a', b: 'a', c: 'c', d: 'c', e: 'e' })
})

it('invents the same reports of clerks every time, with every slot filled in', () => {
  expect(clerkReports(50)).toEqual(clerkReports(50))
  expect(clerkReports(500).filter(({ narrative }) => /[{|}]/.test(narrative))).toEqual([])
})

it('does not join reports of different events because a clerk or the demo words them alike', () => {
  const { joined, largestCase } = mergesOfClerks(2000)
  expect(joined).toBeLessThan(40)
  expect(largestCase).toBeLessThanOrEqual(3)
  expect(mergesOfDemo().joined).toBe(0)
})

it('keeps the sites of one group together, up to forty, and lets go of a lent account', () => {
  for (const sites of [6, 12, 20, 40]) expect(standsFor(sites, ['FF-111']), String(sites)).toBe('links')
  expect(standsFor(41, ['FF-111'])).toBe('many-sites')
  expect(standsFor(12, ['FF-111', 'FF-121', 'FF-310', 'FF-910'])).toBe('unrelated-scams')
})

it('joins copies of one text message with other words in its places, and no short stories of different people', async () => {
  const copies = [
    'U heeft een pakket gemist. Betaal € 1,99 verzendkosten via pakje.example om het vandaag te laten bezorgen.',
    'Er is een pakket gemist. Betaal € 2,49 verzendkosten via ophalen.example om het morgen te laten bezorgen.',
  ].map((text, at) => ({ id: String(at), text }))
  expect(new Set(joinReports(copies).values()).size).toBe(1)
  expect((await mergesOfStories()).joined).toBe(0)
})

const messages = await readCopies()
describe.skipIf(messages === null)(messages ? 'text messages' : 'text messages (not run: data absent)', () => {
  it('finds seven in ten pairs of copies in the half that it was not tuned on', () => {
    const part = (messages ?? []).filter((one) => !isForTuning(one))
    const score = scorePairs(part, joinReports(part, { texts: true, identifiers: false }))
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.7)
    expect(strictPrecisionOf(score)).toBeGreaterThanOrEqual(0.95)
  })
})

const calls = await readRobocalls()
describe.skipIf(calls === null)(calls ? 'robocalls' : 'robocalls (not run: data absent)', () => {
  const all = calls ?? []

  it('are joined by script, and no worse than when this was chosen', () => {
    const score = scorePairs(all, joinReports(all))
    const different = unlikePairs(all).length
    expect(recallOf(score)).toBeGreaterThan(0.89)
    expect(score.linked / (score.mustLink - different)).toBeGreaterThan(0.95)
    expect(loosePrecisionOf(score)).toBeGreaterThan(0.95)
  })

  it('have each label in one half', () => {
    const tuning = new Set(all.filter(isForTuning).map(({ label }) => label))
    expect(all.filter((call) => !isForTuning(call) && tuning.has(call.label))).toEqual([])
  })
})

const persons = await scorePersons()
it.skipIf(persons === null)(
  persons ? 'finds the made-up persons' : 'finds the made-up persons (not run: data absent)',
  () => {
    expect(persons?.f1).toBeGreaterThan(0.95)
  },
)
