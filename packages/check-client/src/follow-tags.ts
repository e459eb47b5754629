// SPDX-License-Identifier: EUPL-1.2
import type { CheckClient, Identifier, Tags } from './check-client.ts'
import { CheckProblem } from './check-problem.ts'
import type { Clock } from './clock.ts'
import { epochOf, overlap } from './epoch.ts'
import type { TagSet } from './set/tag-set.ts'

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
   * What the tags stand for, in the same order. With it, following goes on in the next epoch: its tags are made at some moment of the day before, and
   * used from the border on. Without it, following ends with `epoch-closed`, a day after the epoch.
   */
  identifiers?: readonly Identifier[]
  /** Told when nobody answers; following goes on. */
  onProblem?: (problem: CheckProblem) => void
}

interface Held {
  set: TagSet
  tags: Tags
}

/** Looks again and again; see `CheckClient.follow`. */
export async function followTags(
  client: CheckClient,
  clock: Clock,
  first: Held,
  onChange: (change: TagChange) => void | Promise<void>,
  { signal, everyMs = 30_000, identifiers, onProblem }: FollowOptions,
): Promise<void> {
  const lookAhead = identifiers && nextEpochOf(client, clock, identifiers)
  let held = first
  let known = held.tags.tags.map(() => false)
  while (!signal.aborted) {
    try {
      held = (await lookAhead?.(held)) ?? held
      await upToDate(client, held)
      const now = held.tags.tags.map((tag) => held.set.has(tag))
      const came = now.flatMap((isIn, place) => (isIn && !known[place] ? [place] : []))
      const went = now.flatMap((isIn, place) => (!isIn && known[place] ? [place] : []))
      known = now
      if (came.length + went.length > 0)
        await onChange({ came, went, epoch: held.set.head.epoch, version: held.set.version })
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
    held.set = await client.fetchSet(held.set.head.epoch)
    await client.followSet(held.set)
  }
}

function isPassing({ code, status }: CheckProblem): boolean {
  return code === 'away' || code === 'wrong-set' || status >= 500 || status === 429
}

/**
 * Prepares the next epoch during the overlap, each client at a moment of its own, so that not all ask at once. Gives what to go on with once its
 * epoch has begun; until then, and while its set is not there yet, nothing.
 */
function nextEpochOf(client: CheckClient, clock: Clock, identifiers: readonly Identifier[]) {
  const share = Math.random() * 0.75
  let tags: Tags | null = null
  let set: TagSet | null = null
  return async ({ tags: { epoch: before } }: Held): Promise<Held | null> => {
    const epoch = Math.max(client.epoch, before + 1)
    const opens = epochOf(client.namespace, epoch).begins.getTime() - overlap
    if (clock.now().getTime() < opens + share * overlap) return null
    if (tags?.epoch !== epoch) [tags, set] = [await client.tagsOf(identifiers, { epoch }), null]
    if (client.epoch < epoch) return null
    try {
      set ??= await client.fetchSet(epoch)
    } catch (error) {
      // Not made yet: the one before says what it said for a day more.
      if (error instanceof CheckProblem && error.status === 404) return null
      throw error
    }
    return { tags, set }
  }
}
