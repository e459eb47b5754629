// SPDX-License-Identifier: EUPL-1.2
// No link that somebody sees ends where they may not be, or nowhere: all of them in the soak, a sample of a few people otherwise.
import { beforeAll, describe, expect, test } from 'vitest'
import { demoOrganisations } from '../../src/modules/partners/load-demo/demo-organisations.ts'
import { isLong, seed } from '../property.ts'
import type { Reached } from '../running.ts'
import { signedIn } from '../signed-in.ts'
import { type DeadLink, followLinks } from './follow-links.ts'
import { reachShared } from './journey.ts'

const people = demoOrganisations.flatMap((organisation) => organisation.people)
const sample = { people: 3, links: 60 }

/** Mulberry32: the same seed goes the same way. */
function chance(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const said = (dead: readonly DeadLink[]) =>
  dead.map(({ person, from, link, text, status }) => `${person}: ${from} → ${link} “${text.trim()}” ${status}`)

describe('links', () => {
  let program: Reached
  beforeAll(async () => {
    program = await reachShared()
  })

  test(isLong ? 'of everybody' : 'of some', { timeout: isLong ? 14_400_000 : 300_000 }, async () => {
    const draw = chance(seed)
    const first = Math.floor(draw() * people.length)
    const chosen = isLong
      ? people
      : Array.from({ length: sample.people }, (_, n) => people[(first + 11 * n) % people.length])
    const dead: DeadLink[] = []
    const elsewhere = new Set<string>()
    let asked = 0
    for (const person of chosen) {
      if (!person) continue
      const [subject, name] = person
      const { get } = await signedIn(program.url, subject)
      const followed = await followLinks(name, ['/werkbank', '/werkbank/onderdelen'], get, {
        within: '/werkbank',
        elsewhere,
        perKind: isLong ? 3 : 1,
        most: isLong ? 10_000 : sample.links,
        choose: isLong ? () => 0 : (count) => Math.floor(draw() * count),
      })
      asked += followed.asked
      dead.push(...followed.dead)
    }
    expect(asked).toBeGreaterThan(sample.people * 5)
    expect(said(dead), `TEST_SEED=${seed}`).toEqual([])
  })
})
