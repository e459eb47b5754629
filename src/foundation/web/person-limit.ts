// SPDX-License-Identifier: EUPL-1.2

const minute = 60_000
/** People of whom the last minute is kept; what is older is swept when there are more. */
const mostPeople = 5_000

/** How often each person did something in the last minute. In memory only: another server counts anew. */
export class PersonLimit {
  readonly #times = new Map<string, number[]>()
  readonly mostAMinute: number

  constructor(mostAMinute: number) {
    this.mostAMinute = mostAMinute
  }

  /** 0: it may be done, and counts. Otherwise in how many seconds it may. */
  secondsToWait(personId: string, now: Date): number {
    const at = now.getTime()
    if (this.#times.size > mostPeople) this.#sweep(at)
    const times = (this.#times.get(personId) ?? []).filter((time) => time > at - minute && time <= at)
    const [first = at] = times
    if (times.length >= this.mostAMinute) return Math.max(1, Math.ceil((first + minute - at) / 1_000))
    this.#times.set(personId, [...times, at])
    return 0
  }

  #sweep(at: number): void {
    for (const [personId, times] of this.#times) if ((times.at(-1) ?? 0) <= at - minute) this.#times.delete(personId)
  }
}
