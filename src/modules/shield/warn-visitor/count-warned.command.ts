// SPDX-License-Identifier: EUPL-1.2
// No audit line: how often a page was shown, of nobody.
import { asSystem, type Context, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { addWarned } from './warned.store.ts'

/** Counts how often the warning was shown, by name, and writes it down every so often: one visitor more is no transaction more. */
export class WarnedCount {
  #waiting = new Map<string, number>()

  add(name: string): void {
    this.#waiting.set(name, (this.#waiting.get(name) ?? 0) + 1)
  }

  /** Writes down what was counted since the last time. What could not be written is counted again later. */
  async write(ctx: Context): Promise<void> {
    if (this.#waiting.size === 0) return
    const counted = this.#waiting
    this.#waiting = new Map()
    const system = asSystem(ctx, 'shield.count-warned')
    try {
      await transaction(system, (tx) => addWarned(tx, dutchDay(ctx.now()), counted))
    } catch (error) {
      for (const [name, count] of counted) this.#waiting.set(name, (this.#waiting.get(name) ?? 0) + count)
      throw error
    }
  }
}
