// SPDX-License-Identifier: EUPL-1.2

/** More networks than this in an hour are themselves a flood. */
const mostNetworks = 50_000

/** How often each network (/24 or /48) did something in this hour. In memory only, and forgotten with the hour. */
export class NetworkLimit {
  #hour = -1
  readonly #begun = new Map<string, number>()
  readonly #mostAnHour: number

  /** `mostAnHour`: enough for a school or a library, and no flood. */
  constructor(mostAnHour: number) {
    this.#mostAnHour = mostAnHour
  }

  /** Whether one more of this network, or so many, is within the limit. */
  take(network: string | null, now: Date, amount = 1): boolean {
    const hour = Math.floor(now.getTime() / 3_600_000)
    if (hour !== this.#hour) {
      this.#hour = hour
      this.#begun.clear()
    }
    const name = network ?? ''
    const begun = this.#begun.get(name) ?? 0
    if (begun + amount > this.#mostAnHour || (begun === 0 && this.#begun.size >= mostNetworks)) return false
    this.#begun.set(name, begun + amount)
    return true
  }
}
