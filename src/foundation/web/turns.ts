// SPDX-License-Identifier: EUPL-1.2

interface Waiting {
  begin(end: () => void): void
  refuse(error: Error): void
}

interface TurnLimits {
  /** So many at once: enough to have others work while one waits for the database. */
  atOnce: number
  mostWaiting: number
  /** Milliseconds; who takes longer waits for something, and the next one begins. */
  longestTurn: number
  /** Milliseconds until whoever waits hears that it is too busy. */
  longestWait: number
  /** Whether something goes first that is done at once. Meanwhile one begins each `longestTurn`. */
  isBehind: () => boolean
}

/** How much is under way that goes before all that takes turns: short questions, each some milliseconds. */
export const short = { underWay: 0 }

const usual: TurnLimits = {
  atOnce: 3,
  mostWaiting: 500,
  longestTurn: 250,
  longestWait: 10_000,
  isBehind: () => short.underWay > 0,
}

/**
 * Work for those without an account, by turns: a few at once, and of those who wait one of each network after another, so that fifty requests of one
 * hold up nobody but themselves. What comes while too many wait takes the place of the last of the network that has most.
 */
export class Turns {
  readonly #limits: TurnLimits
  /** By network, in the order of their turns. None is empty. */
  readonly #waiting = new Map<string, Waiting[]>()
  #waits = 0
  #busy = 0
  #begunAt = Number.NEGATIVE_INFINITY
  #looks = false

  constructor(limits: Partial<TurnLimits> = {}) {
    this.#limits = { ...usual, ...limits }
  }

  /** Does it when it is its turn. Throws what becomes a 503 when that does not come. */
  async of<Result>(network: string, work: () => Promise<Result>): Promise<Result> {
    const end = await this.take(network)
    try {
      return await work()
    } finally {
      end()
    }
  }

  /** Resolves when it is its turn, to what ends that. */
  take(network: string): Promise<() => void> {
    return new Promise((resolve, reject) => {
      if (this.#busy < this.#limits.atOnce && this.#waits === 0 && !this.#limits.isBehind())
        return resolve(this.#begun())
      if (this.#waits >= this.#limits.mostWaiting && !this.#makeRoom(network)) return reject(tooBusy())
      const timer = setTimeout(() => this.#leave(network, waiting), this.#limits.longestWait)
      const waiting: Waiting = {
        begin: (end) => {
          clearTimeout(timer)
          resolve(end)
        },
        refuse: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      }
      this.#waiting.set(network, [...(this.#waiting.get(network) ?? []), waiting])
      this.#waits += 1
      this.#look()
    })
  }

  #begun(): () => void {
    this.#busy += 1
    this.#begunAt = performance.now()
    let isOver = false
    const end = () => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      this.#busy -= 1
      this.#look()
    }
    const timer = setTimeout(end, this.#limits.longestTurn)
    return end
  }

  /** What came in meanwhile, such as the question of somebody else, goes first. */
  #look(): void {
    if (this.#looks) return
    this.#looks = true
    setImmediate(() => {
      this.#looks = false
      if (!this.#limits.isBehind() || performance.now() - this.#begunAt > this.#limits.longestTurn) this.#next()
      else setTimeout(() => this.#look(), 2)
    })
  }

  #next(): void {
    const [first] = this.#waiting
    if (!first || this.#busy >= this.#limits.atOnce) return
    const [network, [next, ...others]] = first as [string, [Waiting, ...Waiting[]]]
    this.#waiting.delete(network)
    if (others.length > 0) this.#waiting.set(network, others)
    this.#waits -= 1
    next.begin(this.#begun())
    if (this.#waits > 0) this.#look()
  }

  /** False: whoever comes is of the network that has most itself. */
  #makeRoom(network: string): boolean {
    let most = network
    for (const [name, those] of this.#waiting) if (those.length > (this.#waiting.get(most)?.length ?? 0)) most = name
    const last = most === network ? undefined : this.#waiting.get(most)?.at(-1)
    if (last) this.#leave(most, last)
    return last !== undefined
  }

  #leave(network: string, one: Waiting): void {
    const left = (this.#waiting.get(network) ?? []).filter((other) => other !== one)
    if (left.length > 0) this.#waiting.set(network, left)
    else this.#waiting.delete(network)
    this.#waits -= 1
    one.refuse(tooBusy())
  }
}

export const tooBusy = () => Object.assign(new Error('too busy'), { statusCode: 503 })
