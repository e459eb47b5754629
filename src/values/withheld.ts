// SPDX-License-Identifier: EUPL-1.2

/**
 * Data that only their controller may see as they are. They cannot be read, copied, logged or put into an answer (JSON shows `{}`): the only
 * way in is a permit, and only a disclosure that was decided and recorded grants one.
 */
export class Withheld<Value> {
  readonly #value: Value

  constructor(value: Value) {
    this.#value = value
  }

  reveal(permit: Permit): Value {
    if (!(permit instanceof Permit)) throw new Error('no permit')
    return this.#value
  }
}

/** Proof that the rules were asked and the answer was stored. */
export class Permit {
  /** Not public, so that no other object passes for one. */
  protected readonly exchange: string

  private constructor(exchange: string) {
    this.exchange = exchange
  }

  /** Only for `sharing/disclose`: an architecture test refuses it anywhere else. */
  static grant(exchange: string): Permit {
    return new Permit(exchange)
  }
}
