// SPDX-License-Identifier: EUPL-1.2

/** Visits of one network (/24 or /48) that are counted in an hour: a school or a library, and no flood. */
const mostAnHour = 60
/** More networks than this in an hour are themselves a flood. */
const mostNetworks = 50_000

/** How often each network began in this hour. In memory only, and forgotten with the hour. */
export class VisitLimit {
  #hour = -1
  readonly #begun = new Map<string, number>()

  /** Whether one more visit of this network counts. */
  take(network: string | null, now: Date): boolean {
    const hour = Math.floor(now.getTime() / 3_600_000)
    if (hour !== this.#hour) {
      this.#hour = hour
      this.#begun.clear()
    }
    const name = network ?? ''
    const begun = this.#begun.get(name) ?? 0
    if (begun >= mostAnHour || (begun === 0 && this.#begun.size >= mostNetworks)) return false
    this.#begun.set(name, begun + 1)
    return true
  }
}
