// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { closeSync, fdatasync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Entry } from './evaluator.ts'
import type { Statement } from './statement.ts'

export type LogLine =
  | { at: string; statement: Omit<Statement, 'expiresAt'>; signed: string }
  | { at: string; of: string | null; namespace: string; epoch: number; elements: string }

/**
 * What was asked, a line each, in a file that only grows; each line carries the digest of the one before, so none can be altered or left out
 * unseen. A line is handed to the operating system before the question is answered, so it stays when this program is killed, and is on the disk
 * within a second. Waiting for the disk each time cost three times what the whole answer costs, and the platform keeps the same
 * elements in its database.
 */
export class EvaluationLog {
  readonly #file: number
  readonly #syncing: NodeJS.Timeout
  #digest: string

  private constructor(file: number, digest: string) {
    this.#file = file
    this.#digest = digest
    this.#syncing = setInterval(() => fdatasync(file, () => {}), 1_000).unref()
  }

  /** Continues after the last whole line. Calls `each` with every line that is there, to know what was used. */
  static open(path: string, each: (line: LogLine) => void): EvaluationLog {
    const file = openSync(path, 'a+', 0o600)
    const text = readFileSync(file, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    let previous = ''
    for (const line of whole.split('\n').filter(Boolean)) {
      const { digest, ...rest } = JSON.parse(line) as LogLine & { digest: string }
      if (digest !== digestOf(previous, JSON.stringify(rest)))
        throw new Error(`${path}: a line was altered or is missing`)
      each(rest)
      previous = digest
    }
    // A program that was killed may leave half a line; it was answered to nobody.
    if (whole.length < text.length) ftruncateSync(file, Buffer.byteLength(whole))
    return new EvaluationLog(file, previous)
  }

  write(line: LogLine): void {
    const text = JSON.stringify(line)
    const digest = digestOf(this.#digest, text)
    writeSync(this.#file, `${text.slice(0, -1)},"digest":"${digest}"}\n`)
    this.#digest = digest
  }

  close(): void {
    clearInterval(this.#syncing)
    closeSync(this.#file)
  }
}

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
  return createHash('sha256').update(previous).update(text).digest('base64')
}
