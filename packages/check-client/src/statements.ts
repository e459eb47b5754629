// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from './clock.ts'
import type { Signer, StatementContent } from './signer.ts'

/** A statement as it is sent, and the number that both sides put on record. */
export interface SignedStatement {
  id: string
  text: string
  /** Signed for this question; otherwise one that was used before. */
  isNew: boolean
}

interface Kept {
  id: string
  statement: Promise<SignedStatement>
  left: number
  until: number
}

const reusedMs = 14 * 60_000

/** Statements that are still good for some elements. A new one is signed only when the last is used up, because each takes its number from what was agreed. */
export class Statements {
  readonly #signer: Signer
  readonly #clock: Clock
  readonly #kept = new Map<string, Kept>()

  constructor(signer: Signer, clock: Clock) {
    this.#signer = signer
    this.#clock = clock
  }

  /** For `count` elements now; a new one is made for `most`. */
  take(content: Omit<StatementContent, 'most'>, count: number, most: number): Promise<SignedStatement> {
    const name = nameOf(content)
    const kept = this.#kept.get(name)
    if (kept && kept.left >= count && kept.until > this.#clock.now().getTime()) {
      kept.left -= count
      return kept.statement.then((statement) => ({ ...statement, isNew: false }))
    }
    const id = crypto.randomUUID()
    const number = Math.max(count, most)
    const statement = this.#signer
      .statement({ ...content, most: number, id })
      .then((text) => ({ id, text, isNew: true }))
    this.#kept.set(name, { id, statement, left: number - count, until: this.#clock.now().getTime() + reusedMs })
    return statement
  }

  /** The other side does not take this one any more. */
  drop(content: Omit<StatementContent, 'most'>, id: string): void {
    const name = nameOf(content)
    if (this.#kept.get(name)?.id === id) this.#kept.delete(name)
  }
}

function nameOf({ audience, namespace, epoch }: Omit<StatementContent, 'most'>): string {
  return `${audience} ${namespace} ${epoch}`
}
