// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { CheckClient, Identifier } from './check-client.ts'
import { CheckProblem } from './check-problem.ts'
import { epochOf } from './epoch.ts'
import { NextEpoch } from './next-epoch.ts'

const hour = 3_600_000
const border = epochOf('partner', 2_970).begins.getTime()
const identifiers = Array.from({ length: 40_000 }, (_, place) => ({ kind: 'iban', canonical: String(place) }))

/** A client that makes numbered tags, and fails when it is told to. */
function standIn() {
  const said = { hours: -30, failures: 0, asked: [] as number[], isMade: false }
  const at = () => border + said.hours * hour
  const client = {
    namespace: 'partner' as const,
    get epoch() {
      return at() < border ? 2_969 : 2_970
    },
    async tagsOf(some: readonly Identifier[]) {
      if (said.failures-- > 0) throw new CheckProblem(0, 'away', 'nobody answers')
      said.asked.push(some.length)
      return {
        epoch: 2_970,
        tags: some.map(({ canonical }) => Uint8Array.of(Number(canonical) % 251)),
        seed: new Uint8Array(),
      }
    },
    async fetchSet() {
      if (!said.isMade) throw new CheckProblem(404, 'no-set-yet', 'not yet')
      return {} as Awaited<ReturnType<CheckClient['fetchSet']>>
    },
  }
  return { said, next: new NextEpoch(client, { now: () => new Date(at()) }, identifiers, 0.5) }
}

it('begins at its own moment of the first half of the overlap, makes a part at each call, and nothing twice', async () => {
  const { said, next } = standIn()
  for (said.hours of [-30, -24, -18.1]) expect(await next.after(2_969)).toBeNull()
  expect(said.asked).toEqual([])
  said.hours = -17.9
  for (let call = 0; call < 5; call += 1) expect(await next.after(2_969)).toBeNull()
  expect(said.asked).toEqual([16_384, 16_384, 7_232])
})

it('goes on where it was when a part failed', async () => {
  const { said, next } = standIn()
  said.hours = -10
  await next.after(2_969)
  said.failures = 1
  await expect(next.after(2_969)).rejects.toMatchObject({ code: 'away' })
  await next.after(2_969)
  await next.after(2_969)
  expect(said.asked).toEqual([16_384, 16_384, 7_232])
})

it('is there when its epoch has begun and the set is made, with the tags in their order', async () => {
  const { said, next } = standIn()
  said.hours = -1
  for (let call = 0; call < 3; call += 1) await next.after(2_969)
  said.hours = 1
  expect(await next.after(2_969)).toBeNull()
  said.isMade = true
  const held = await next.after(2_969)
  expect(held?.epoch).toBe(2_970)
  expect(held?.tags.map(([first]) => first)).toEqual(identifiers.map((_, place) => place % 251))
})

it('a client that slept through the border makes the tags of the epoch that is now', async () => {
  const { said, next } = standIn()
  Object.assign(said, { hours: 5, isMade: true })
  expect(await next.after(2_960)).toBeNull()
  expect(await next.after(2_960)).toBeNull()
  expect((await next.after(2_960))?.epoch).toBe(2_970)
})
