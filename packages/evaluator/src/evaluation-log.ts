// SPDX-License-Identifier: EUPL-1.2
import { hash } from 'node:crypto'
import { closeSync, createReadStream, fdatasync, ftruncateSync, openSync, writeSync } from 'node:fs'
import type { Entry } from './evaluator.ts'
import type { Statement } from './statement.ts'

/** A statement when it was accepted, or what was asked under one (null: by somebody without). */
export type LogLine =
  | { at: string; statement: Omit<Statement, 'expiresAt'>; signed: string }
  | { at: string; of: string | null; namespace: string; epoch: number; elements: string }

/**
 * What was asked, a line each, in a file that only grows; each line carries the digest of the one before, so none can be altered or left out
 * unseen, but for the last ones: keep the digest of the newest line elsewhere now and then. A line is handed to the operating system before the
 * question is answered, so it stays when this program is killed, and is on the disk within a second. Waiting for the disk each time cost three
 * times what the whole answer costs, and the platform keeps the same elements in its database.
 */
export class EvaluationLog {
  readonly #file: number
  readonly #syncing: NodeJS.Timeout
  #isClosed = false
  #digest: string
  /** Bytes of whole lines. */
  #length: number

  private constructor(file: number, digest: string, length: number) {
    this.#file = file
    this.#digest = digest
    this.#length = length
    this.#syncing = setInterval(() => fdatasync(file, () => {}), 1_000).unref()
  }

  /** Continues after the last whole line. Calls `each` with every line that is there, to know what was used. */
  static async open(path: string, each: (line: LogLine) => void): Promise<EvaluationLog> {
    const file = openSync(path, 'a', 0o600)
    try {
      const { digest, length } = await readChain(path, each)
      // A program that was killed may leave half a line; it was answered to nobody.
      ftruncateSync(file, length)
      return new EvaluationLog(file, digest, length)
    } catch (error) {
      closeSync(file)
      throw error
    }
  }

  /** Throws when it cannot be kept, as on a full disk; the next line then follows the one before. */
  write(line: LogLine): void {
    const text = JSON.stringify(line)
    const digest = digestOf(this.#digest, text)
    const whole = `${text.slice(0, -1)},"digest":"${digest}"}\n`
    const length = Buffer.byteLength(whole)
    try {
      if (writeSync(this.#file, whole) < length) throw new Error('the disk took half a line')
    } catch (error) {
      ftruncateSync(this.#file, this.#length)
      throw error
    }
    this.#digest = digest
    this.#length += length
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    clearInterval(this.#syncing)
    closeSync(this.#file)
  }
}

/** As a question is written down: the elements in base64, `of` the number of its statement. */
export function lineOf({ statement, namespace, epoch, elements }: Entry, at: Date): LogLine {
  return {
    at: at.toISOString(),
    of: statement?.id ?? null,
    namespace,
    epoch,
    elements: Buffer.from(elements.buffer, elements.byteOffset, elements.length).toString('base64'),
  }
}

function digestOf(previous: string, text: string): string {
  return hash('sha256', previous + text, 'base64')
}

/** Reads piece by piece: after a year the file is larger than any text can be. Throws at the first line that does not follow the one before. */
async function readChain(path: string, each: (line: LogLine) => void): Promise<{ digest: string; length: number }> {
  let previous = ''
  let length = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, piece])
    let begin = 0
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, begin)) {
      const { digest, line } = parsed(rest.toString('utf8', begin, end))
      if (line === null || digest !== digestOf(previous, JSON.stringify(line)))
        throw new Error(`${path}: a line was altered or is missing`)
      each(line)
      previous = digest
      length += end + 1 - begin
      begin = end + 1
    }
    rest = rest.subarray(begin)
  }
  return { digest: previous, length }
}

function parsed(text: string): { digest: string; line: LogLine | null } {
  try {
    const { digest, ...line } = JSON.parse(text) as LogLine & { digest: string }
    return { digest, line }
  } catch {
    return { digest: '', line: null }
  }
}
