// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CheckProblem, epochOf, type TagChange, type Tags } from '@dijkwacht/check-client'
import { TagStore } from '@dijkwacht/check-client/node'
import { afterEach, expect, it } from 'vitest'
import { demoIban } from '#values'
import { TestClock, TwoHolders } from './two-holders.ts'

const hour = 3_600_000
/** Thursday, as every epoch of a week begins. */
const border = epochOf('partner', 2_970).begins
const identifiers = [1, 2, 3].map((account) => ({ kind: 'iban', canonical: demoIban(account) }))
const strange = [{ kind: 'iban', canonical: demoIban(99) }]

let holders: TwoHolders
afterEach(() => holders.stop())

async function startAt(hoursFromBorder: number) {
  const clock = new TestClock(new Date(border.getTime() + hoursFromBorder * hour).toISOString())
  holders = await new TwoHolders(clock).start()
  const client = holders.client()
  return { clock, client }
}

const some = ({ tags }: Tags, ...places: number[]) => places.map((place) => tags[place] as Uint8Array)

it('says which of my tags came and went, and asks only for versions of the set', async () => {
  const { clock, client } = await startAt(-80)
  const tags = await client.tagsOf(identifiers)
  const others = (await client.tagsOf(strange)).tags
  await holders.publish(2_969, [...some(tags, 1), ...others])
  const set = await client.fetchSet()
  const ending = new AbortController()
  const changes: TagChange[] = []
  const steps: (() => void | Promise<void>)[] = [
    () => holders.publish(2_969, [...some(tags, 0, 1), ...others]),
    () => holders.publish(2_969, [...some(tags, 0, 1)]),
    () => holders.publish(2_969, some(tags, 2)),
    () => ending.abort(),
  ]
  clock.each = async () => {
    const step = steps.shift() ?? (() => {})
    await step()
  }
  const before = holders.asked.length
  await client.follow(set, tags, (change) => void changes.push(change), { signal: ending.signal })
  expect(changes).toEqual([
    { came: [1], went: [], epoch: 2_969, version: 1 },
    { came: [0], went: [], epoch: 2_969, version: 2 },
    { came: [2], went: [0, 1], epoch: 2_969, version: 4 },
  ])
  expect(new Set(holders.asked.slice(before))).toEqual(new Set(['/v1/oprf/partner/2969/delta']))
})

it('waits some thirty seconds, never the same', async () => {
  const { clock, client } = await startAt(-80)
  const tags = await client.tagsOf(identifiers)
  await holders.publish(2_969, [])
  const ending = new AbortController()
  const moments = [clock.at.getTime()]
  clock.each = () => {
    moments.push(clock.at.getTime())
    if (moments.length > 20) ending.abort()
  }
  await client.follow(await client.fetchSet(), tags, () => {}, { signal: ending.signal })
  const waits = moments.slice(1).map((moment, place) => moment - (moments[place] as number))
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(23_999)
  expect(Math.max(...waits)).toBeLessThanOrEqual(36_000)
  expect(new Set(waits).size).toBeGreaterThan(10)
})

it('goes on in the next epoch as if nothing happened: its tags are made the day before, once', async () => {
  const { clock, client } = await startAt(-30)
  const tags = await client.tagsOf(identifiers)
  expect(await client.nextEpochTags(identifiers)).toBeNull()
  await holders.publish(2_969, some(tags, 1))
  const questions = () => holders.asked.filter((path) => path === '/v1/oprf/partner/2970/evaluate').length
  const ending = new AbortController()
  const changes: (TagChange & { at: number })[] = []
  let madeAt = 0
  let ofNext: Tags | null = null
  clock.each = async () => {
    const hours = (clock.at.getTime() - border.getTime()) / hour
    if (questions() > 0) madeAt ||= hours
    // The platform makes the set of the next epoch late: three hours after it began.
    if (hours > 3 && !ofNext) {
      ofNext = await holders.client().tagsOf(identifiers)
      await holders.publish(2_970, some(ofNext, 1))
    }
    if (hours > 10 && ofNext) await holders.publish(2_970, some(ofNext, 0))
    if (hours > 40) ending.abort()
  }
  await client.follow(
    await client.fetchSet(),
    tags,
    (change) => void changes.push({ ...change, at: clock.at.getTime() }),
    {
      signal: ending.signal,
      everyMs: hour / 2,
      identifiers,
    },
  )
  expect(changes.map(({ came, went, epoch }) => ({ came, went, epoch }))).toEqual([
    { came: [1], went: [], epoch: 2_969 },
    { came: [0], went: [1], epoch: 2_970 },
  ])
  expect(madeAt).toBeLessThan(0)
  expect(madeAt).toBeGreaterThanOrEqual(-24)
  // One of the client that follows, one of the test.
  expect(questions()).toBe(2)
})

it('ends with what the server says when its epoch is over and nothing was given to go on with', async () => {
  const { client } = await startAt(-80)
  const tags = await client.tagsOf(identifiers)
  await holders.publish(2_969, [])
  const set = await client.fetchSet()
  holders.sets.clear()
  const following = client.follow(set, tags, () => {}, { signal: new AbortController().signal })
  await expect(following).rejects.toMatchObject({ code: 'no-set-yet', status: 404 })
})

it('fetches the whole again when a version does not follow', async () => {
  const { clock, client } = await startAt(-80)
  const tags = await client.tagsOf(identifiers)
  await holders.publish(2_969, some(tags, 0))
  const set = await client.fetchSet()
  // The platform lost its log and began a new one.
  holders.sets.clear()
  await holders.publish(2_969, some(tags, 0))
  await holders.publish(2_969, some(tags, 0, 2))
  const ending = new AbortController()
  const changes: TagChange[] = []
  const problems: CheckProblem[] = []
  clock.each = () => {
    if (changes.length > 0) ending.abort()
  }
  await client.follow(set, tags, (change) => void changes.push(change), {
    signal: ending.signal,
    onProblem: (problem) => problems.push(problem),
  })
  expect(changes).toEqual([{ came: [0, 2], went: [], epoch: 2_969, version: 2 }])
  expect(problems).toEqual([])
})

it('goes on when something between answers with a page of its own', async () => {
  const { clock, client } = await startAt(-80)
  const tags = await client.tagsOf(identifiers)
  await holders.publish(2_969, [])
  const ending = new AbortController()
  const problems: string[] = []
  const set = await client.fetchSet()
  holders.isPortal = () => true
  clock.each = async () => {
    holders.isPortal = () => false
    await holders.publish(2_969, some(tags, 1))
  }
  const take = ({ came }: TagChange) => {
    expect(came).toEqual([1])
    ending.abort()
  }
  await client.follow(set, tags, take, { signal: ending.signal, onProblem: ({ code }) => problems.push(code) })
  expect(problems).toEqual(['wrong-answer'])
})

it('tells again what your own program could not take', async () => {
  const { clock, client } = await startAt(-80)
  const tags = await client.tagsOf(identifiers)
  await holders.publish(2_969, some(tags, 2))
  const ending = new AbortController()
  const told: number[][] = []
  clock.each = () => (told.length > 1 ? ending.abort() : undefined)
  const take = ({ came }: TagChange) => {
    told.push(came)
    if (told.length === 1) throw new CheckProblem(0, 'away', 'the warning could not be confirmed')
  }
  await client.follow(await client.fetchSet(), tags, take, { signal: ending.signal })
  expect(told).toEqual([[2], [2]])
})

it('the store keeps the tags of both epochs near the border, and destroys the older a day after it', async () => {
  await startAt(0)
  const folder = join(holders.folder, 'store')
  const tag = new Uint8Array(16).fill(7)
  const at = (hours: number) => new Date(border.getTime() + hours * hour)
  for (const [epoch, hours] of [
    [2_969, -20],
    [2_970, -20],
  ] as const) {
    const store = new TagStore(folder, 'partner', epoch, at(hours))
    store.set('iban', demoIban(epoch), tag)
    store.save()
  }
  expect(new TagStore(folder, 'partner', 2_969, at(-1)).get('iban', demoIban(2_969))).toEqual(Buffer.from(tag))
  expect(new TagStore(folder, 'partner', 2_970, at(1)).get('iban', demoIban(2_970))).toEqual(Buffer.from(tag))
  expect(readdirSync(folder).toSorted()).toEqual(['partner-2969.tags', 'partner-2970.tags'])
  expect(new TagStore(folder, 'partner', 2_970, at(25)).get('iban', demoIban(1))).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['partner-2970.tags'])
})
