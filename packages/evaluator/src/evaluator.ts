// SPDX-License-Identifier: EUPL-1.2
import { epochOf, isOpen, type Namespace } from '@dijkwacht/check-client'
import { elementBytes, type Group, join, type KeyPair, pieces, prove } from '@dijkwacht/check-client/voprf'
import { EvaluationProblem } from './problem.ts'
import { type KeysOf, readStatement, type Statement } from './statement.ts'

/** Elements in one question. */
export const mostElements = 512
/** Elements in one question of somebody without a statement. */
export const mostForAnybody = 32
/** More than so many are multiplied beside the others, so that one who asks about a million keeps nobody waiting. */
const inlineUpTo = 16

/** What a key holder must bring. The platform and the second key holder each have their own; the rest is the same. */
export interface Holder {
  /** What statements for this key holder name as audience. */
  audience: string
  group: Group
  now(): Date
  /** The pair of an open epoch. */
  keyFor(namespace: Namespace, epoch: number): Promise<KeyPair>
  keysOf: KeysOf
  /** Puts a statement on record the first time that it is seen, and sets its number aside. False: more than was agreed; null: nothing was. */
  accept(statement: Statement, text: string): Promise<boolean | null>
  /** Puts what was asked on record. Resolves when it is kept: only then it is answered. False: the statement was used up elsewhere. */
  record(entry: Entry): Promise<boolean>
  /** Counts questions without a statement from one network today. False: too many. */
  mayAsk(network: string, elements: number): boolean | Promise<boolean>
  /** Multiplies many elements, elsewhere than on the thread that answers. */
  multiplyMany(secret: Uint8Array, elements: Uint8Array): Promise<Uint8Array>
}

/** What is kept of a question: a commitment to what was asked, that only the asker can open. */
export interface Entry {
  /** Null: somebody without a statement. */
  statement: Statement | null
  namespace: Namespace
  epoch: number
  elements: Uint8Array
}

/** As it came in; nothing of it was looked at yet. */
export interface Question {
  namespace: Namespace
  epoch: number
  /** The elements, one after another. */
  elements: Uint8Array
  statement: string | null
  /** Where it comes from, when it was asked without a statement. */
  network: string
  wantsProof: boolean
}

interface Accepted {
  statement: Statement
  used: number
}

/** Multiplies elements by the key of an epoch, for a caller who states a purpose. Answers as many elements, and after them a proof when one was asked for. */
export class Evaluator {
  readonly #holder: Holder
  readonly #accepted = new Map<string, Promise<Accepted>>()

  constructor(holder: Holder) {
    this.#holder = holder
  }

  async evaluate(question: Question): Promise<Uint8Array> {
    const { namespace, epoch, elements, wantsProof } = question
    const { group, now, record, keyFor } = this.#holder
    if (!isOpen(epochOf(namespace, epoch), now())) throw new EvaluationProblem('epoch-closed')
    const count = elements.length / elementBytes
    const most = question.statement === null ? mostForAnybody : mostElements
    if (!Number.isInteger(count) || count < 1 || count > most) throw new EvaluationProblem('wrong-size')
    const statement = await this.#standing(question, count)
    const key = await keyFor(namespace, epoch)
    const evaluated = await this.#multiply(key, elements, count)
    if (!(await record({ statement, namespace, epoch, elements }))) throw new EvaluationProblem('over-statement')
    if (!wantsProof) return evaluated
    return join(evaluated, prove(group, key, pieces(elements, elementBytes), pieces(evaluated, elementBytes)))
  }

  async #multiply(key: KeyPair, elements: Uint8Array, count: number): Promise<Uint8Array> {
    const { group, multiplyMany } = this.#holder
    try {
      if (count > inlineUpTo) return await multiplyMany(key.secret, elements)
      if (count === 1) return group.multiply(elements, key.secret)
      return join(...pieces(elements, elementBytes).map((element) => group.multiply(element, key.secret)))
    } catch (error) {
      throw error instanceof EvaluationProblem ? error : new EvaluationProblem('no-element')
    }
  }

  /** Under which statement it may be asked; null for a caller who needs none. Takes the number from it. */
  async #standing({ namespace, epoch, statement: text, network }: Question, count: number): Promise<Statement | null> {
    const { mayAsk, now } = this.#holder
    if (text === null) {
      if (namespace !== 'citizen') throw new EvaluationProblem('statement-needed')
      if (!(await mayAsk(network, count))) throw new EvaluationProblem('too-many')
      return null
    }
    const accepted = await this.#accept(text)
    const { statement } = accepted
    if (statement.expiresAt < now() || statement.namespace !== namespace || statement.epoch !== epoch)
      throw new EvaluationProblem('statement-wrong')
    if (accepted.used + count > statement.most) throw new EvaluationProblem('over-statement')
    accepted.used += count
    return statement
  }

  /** Reads a statement once and remembers it: checking a signature costs more than answering. */
  #accept(text: string): Promise<Accepted> {
    const known = this.#accepted.get(text)
    if (known) return known
    const reading = this.#read(text)
    this.#accepted.set(text, reading)
    reading.catch(() => this.#accepted.delete(text))
    return reading
  }

  async #read(text: string): Promise<Accepted> {
    const { audience, keysOf, now, accept } = this.#holder
    const statement = await readStatement(text, { audience, keysOf, now: now() })
    const isAgreed = await accept(statement, text)
    if (!isAgreed) throw new EvaluationProblem(isAgreed === null ? 'purpose-not-agreed' : 'over-quota')
    void this.#forgetExpired()
    return { statement, used: 0 }
  }

  async #forgetExpired(): Promise<void> {
    for (const [text, reading] of this.#accepted) {
      const accepted = await reading.catch(() => null)
      if (accepted && accepted.statement.expiresAt < this.#holder.now()) this.#accepted.delete(text)
    }
  }
}
