// SPDX-License-Identifier: EUPL-1.2
// The numbers, tried on people who exist only here: a botnet that wants to know of every number, and crowds behind one address.
import { expect, test } from 'vitest'
import { seed } from '../../../../tests/property.ts'
import { differentOnes, hitBits, missBits, roomLeft } from './allowance.ts'

/** A stream of numbers from 0 to 1 that is the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Rows of bits as they lie in the database. */
function address() {
  const [hits, misses] = [new Set<number>(), new Set<number>()]
  let begun = -1
  return {
    /** False: refused; nothing of it is counted. `thing`: which one it is, of hits and misses apart. */
    ask(hour: number, thing: number, isHit: boolean, isTight: boolean): boolean {
      if (begun < 0) begun = hour
      const room = { hits: hits.size, misses: misses.size, hours: hour - begun, isWide: false }
      if (roomLeft(room, isTight, 1) < 1) return false
      const place = Math.imul(thing + 1, 0x9e3779b1) >>> 0
      if (isHit) hits.add(place % hitBits)
      else misses.add(place % missBits)
      return true
    },
  }
}

/** By the hour: hardly anybody at night, most in the evening. */
const dayOfPeople = [1, 1, 0, 0, 0, 1, 2, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 6, 4, 2]

/** Ten thousand people behind one address who each check one thing in a day. What many are asked about, many ask about. Returns who was refused. */
function crowd(random: () => number, options: { hitShare: number; isTight: boolean; people: number }): number {
  const carrier = address()
  const total = dayOfPeople.reduce((sum, one) => sum + one, 0)
  // The thing that is asked: few that are asked often, and many that are asked once.
  const popular = (of: number) => Math.floor(of ** random()) + (random() < 0.5 ? 0 : Math.floor(random() * of))
  let refused = 0
  for (const [hour, share] of dayOfPeople.entries())
    for (let n = 0; n < (options.people * share) / total; n += 1) {
      const isHit = random() < options.hitShare
      if (!carrier.ask(hour + random(), popular(isHit ? 3_000 : 20_000), isHit, options.isTight)) refused += 1
    }
  return refused
}

test.each([
  { what: 'on an ordinary day', hitShare: 0.1, isTight: false, most: 0.002 },
  { what: 'while a botnet is asking', hitShare: 0.1, isTight: true, most: 0.05 },
])('ten thousand people behind the address of a carrier get answers $what', ({ hitShare, isTight, most }) => {
  const random = chance(seed)
  const people = 10_000
  // Over many days: once in some hundreds a day begins without a hit, and its first hour refuses ten times as many.
  const days = 40
  const refused = Array.from({ length: days }, () => crowd(random, { hitShare, isTight, people }))
  expect(refused.reduce((sum, one) => sum + one, 0) / (days * people)).toBeLessThan(most)
})

test('a new campaign of which nothing is known yet keeps nobody from asking: the same question is asked again', () => {
  const carrier = address()
  for (let n = 0; n < 10_000; n += 1) expect(carrier.ask(20, 7, false, true)).toBe(true)
})

test('a household asks all evening, and who types a whole contact list waits', () => {
  const home = address()
  for (let n = 0; n < 25; n += 1) expect(home.ask(20, n * 31, false, true)).toBe(true)
  const list = address()
  expect(Array.from({ length: 500 }, (_, n) => list.ask(20, n * 17, false, false)).lastIndexOf(true)).toBeLessThan(70)
})

/** What one address of a botnet learns in a day that asks all the time about another number, and knows so many that are warned about. */
function learns(known: number, isTight: (hour: number) => boolean): number {
  const bot = address()
  let answered = 0
  for (let n = 0; n < known; n += 1) bot.ask(0, n, true, false)
  for (let hour = 0; hour < 24; hour += 0.05)
    while (answered < missBits * 4 && bot.ask(hour, answered * 7_919 + 13, false, isTight(hour))) answered += 1
  return answered
}

/** Of the Dutch mobile numbers. */
const numbers = 80_000_000
const bots = 10_000

test('a botnet of ten thousand addresses needs weeks for the Dutch telephone numbers, and is seen in its first hour', () => {
  // Tight a minute after it began: the job looks every minute.
  const aDay = learns(0, (hour) => hour > 0.02) * bots
  expect(numbers / aDay).toBeGreaterThan(50)
  // What was possible before: 120 times ten numbers a minute from each address.
  expect((120 * 10 * 60 * 24 * bots) / aDay).toBeGreaterThan(10_000)
  // Nobody looks: the day after is as slow.
  expect(numbers / (learns(0, () => false) * bots)).toBeGreaterThan(14)
  // Who knows thirty accounts that are warned about, and asks about them from each address first: a week, and the alarm rings all of it.
  expect(numbers / (learns(30, (hour) => hour > 0.02) * bots)).toBeGreaterThan(7)
})

test('a row of bits tells how many different ones, and a full one that it cannot tell', () => {
  expect(differentOnes(0, missBits)).toBeCloseTo(0)
  expect(differentOnes(100, missBits)).toBeGreaterThan(100)
  expect(differentOnes(100, missBits)).toBeLessThan(102)
  expect(differentOnes(missBits, missBits)).toBe(Number.POSITIVE_INFINITY)
})
