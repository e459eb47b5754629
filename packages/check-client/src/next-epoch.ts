// SPDX-License-Identifier: EUPL-1.2
import { mostAtOnce } from './ask-tags.ts'
import type { CheckClient, Identifier } from './check-client.ts'
import { CheckProblem } from './check-problem.ts'
import type { Clock } from './clock.ts'
import { epochOf, overlap } from './epoch.ts'
import type { TagSet } from './set/tag-set.ts'

/** A set, and one's own tags of the same epoch to search in it. */
export interface Held {
  set: TagSet
  epoch: number
  tags: readonly Uint8Array[]
}

/** Some ten seconds of work: whoever follows a set looks at it in between. */
const atOnce = 32 * mostAtOnce

/**
 * Prepares the next epoch during the overlap, a part at each call, and each client from a moment of its own on, so that not all ask at once. What was
 * made is kept when a part fails: it took its number from what was agreed. Gives what to go on with once its epoch has begun and all is there; until
 * then null, and the epoch before goes on saying what it said, for a day more.
 */
export class NextEpoch {
  readonly #client: Pick<CheckClient, 'namespace' | 'epoch' | 'tagsOf' | 'fetchSet'>
  readonly #clock: Pick<Clock, 'now'>
  readonly #identifiers: readonly Identifier[]
  readonly #share: number
  #made: { epoch: number; tags: Uint8Array[] } = { epoch: 0, tags: [] }

  /** `share`: of the first half of the overlap, from 0 to 1, before it begins. */
  constructor(
    client: Pick<CheckClient, 'namespace' | 'epoch' | 'tagsOf' | 'fetchSet'>,
    clock: Pick<Clock, 'now'>,
    identifiers: readonly Identifier[],
    share: number = Math.random(),
  ) {
    this.#client = client
    this.#clock = clock
    this.#identifiers = identifiers
    this.#share = share
  }

  /** `before`: the epoch that is worked by. Throws a CheckProblem when something is refused or nobody answers; call again then. */
  async after(before: number): Promise<Held | null> {
    const { namespace, epoch: now } = this.#client
    const epoch = Math.max(now, before + 1)
    const opens = epochOf(namespace, epoch).begins.getTime() - overlap
    if (this.#clock.now().getTime() < opens + (this.#share * overlap) / 2) return null
    if (this.#made.epoch !== epoch) this.#made = { epoch, tags: [] }
    const { tags } = this.#made
    const part = this.#identifiers.slice(tags.length, tags.length + atOnce)
    if (part.length > 0) {
      const made = await this.#client.tagsOf(part, { epoch })
      for (const tag of made.tags) tags.push(tag)
    }
    if (now < epoch || tags.length < this.#identifiers.length) return null
    try {
      return { set: await this.#client.fetchSet(epoch), epoch, tags }
    } catch (error) {
      // The platform did not make it yet.
      if (error instanceof CheckProblem && error.status === 404) return null
      throw error
    }
  }
}
