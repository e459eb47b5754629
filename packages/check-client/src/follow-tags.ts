// SPDX-License-Identifier: EUPL-1.2
import type { CheckClient, Identifier } from './check-client.ts'
import { CheckProblem } from './check-problem.ts'
import type { Clock } from './clock.ts'
import { type Held, NextEpoch } from './next-epoch.ts'

/** Which of your own tags came into the set and which left it, as places in what you gave. */
export interface TagChange {
  came: number[]
  went: number[]
  /** Of the set, with the change in it. */
  epoch: number
  version: number
}

/** How long, how often, and whether into the next epoch. */
export interface FollowOptions {
  /** Ends it. */
  signal: AbortSignal
  /** Milliseconds between two looks, more or less a fifth; 30,000 when left out. */
  everyMs?: number
  /**
   * What the tags stand for, in the same order. With it, following goes on in the next epoch: its tags are made during the day before, a part at each
   * look, and used from the border on. Without it, following ends with `epoch-closed`, a day after the epoch.
   */
  identifiers?: readonly Identifier[]
  /** Told when nobody answers; following goes on. */
  onProblem?: (problem: CheckProblem) => void
}

/** Looks again and again; see `CheckClient.follow`. */
export async function followTags(
  client: CheckClient,
  clock: Clock,
  first: Held,
  onChange: (change: TagChange) => void | Promise<void>,
  { signal, everyMs = 30_000, identifiers, onProblem }: FollowOptions,
): Promise<void> {
  const next = identifiers && new NextEpoch(client, clock, identifiers)
  let held = first
  let known = held.tags.map(() => false)
  while (!signal.aborted) {
    try {
      await upToDate(client, held)
      const now = held.tags.map((tag) => held.set.has(tag))
      const came = now.flatMap((isIn, place) => (isIn && !known[place] ? [place] : []))
      const went = now.flatMap((isIn, place) => (!isIn && known[place] ? [place] : []))
      if (came.length + went.length > 0) await onChange({ came, went, epoch: held.epoch, version: held.set.version })
      // Only now: what your own program could not take is told again.
      known = now
      // After the look: what keeps the next epoch back keeps no warning back.
      held = (await next?.after(held.epoch)) ?? held
    } catch (error) {
      if (!(error instanceof CheckProblem) || !isPassing(error)) throw error
      onProblem?.(error)
    }
    await clock.pause(everyMs * (0.8 + 0.4 * Math.random()), signal)
  }
}

/** A version that does not follow makes the set worthless: then the whole is fetched again. */
async function upToDate(client: CheckClient, held: Held): Promise<void> {
  try {
    await client.followSet(held.set)
  } catch (error) {
    if (!(error instanceof CheckProblem) || error.code !== 'wrong-set') throw error
    held.set = await client.fetchSet(held.epoch)
    await client.followSet(held.set)
  }
}

function isPassing({ code, status }: CheckProblem): boolean {
  return code === 'away' || code === 'wrong-set' || status >= 500 || status === 429
}
