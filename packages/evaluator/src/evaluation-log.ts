// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { Entry } from './evaluator.ts'
import type { Statement } from './statement.ts'

interface Waiting {
  line: string
  resolve(): void
  reject(error: Error): void
}

/**
 * What was asked, a line each, in a file that only grows; each line carries the digest of the one before, so none can be altered or left out
 * unseen. Lines that come together are written together, and who asked is answered only when they are on the disk.
 */
export class EvaluationLog {
  readonly #file: FileHandle
  #digest: string
  #waiting: Waiting[] = []
  #isWriting = false

  private constructor(file: FileHandle, digest: string) {
    this.#file = file
    this.#digest = digest
  }

  /** Continues after the last whole line. Calls `each` with every line that is there, to know what was used. */
  static async open(path: string, each: (line: LogLine) => void): Promise<EvaluationLog> {
    const text = await readFile(path, 'utf8').catch(() => '')
    let previous = ''
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    for (const line of whole.split('\n').filter(Boolean)) {
      const { digest, ...rest } = JSON.parse(line) as LogLine & { digest: string }
      if (digest !== digestOf(previous, rest)) throw new Error(`${path}: a line was altered or is missing`)
      each(rest)
      previous = digest
    }
    const file = await open(path, 'a', 0o600)
    // A program that was killed may leave half a line; it was answered to nobody.
    if (whole.length < text.length) await file.truncate(Buffer.byteLength(whole))
    return new EvaluationLog(file, previous)
  }

  write(line: LogLine): Promise<void> {
    const digest = digestOf(this.#digest, line)
    this.#digest = digest
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line: `${JSON.stringify({ ...line, digest })}\n`, resolve, reject })
      if (!this.#isWriting) void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    while (this.#waiting.length > 0) {
      const together = this.#waiting
      this.#waiting = []
      try {
        await this.#file.appendFile(together.map(({ line }) => line).join(''))
        await this.#file.datasync()
        for (const { resolve } of together) resolve()
      } catch (error) {
        for (const { reject } of together) reject(error as Error)
      }
    }
    this.#isWriting = false
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

export type LogLine =
  | { at: string; statement: Omit<Statement, 'expiresAt'>; signed: string }
  | { at: string; of: string | null; namespace: string; epoch: number; elements: string }

export function lineOf({ statement, namespace, epoch, elements }: Entry, at: Date): LogLine {
  return {
    at: at.toISOString(),
    of: statement?.id ?? null,
    namespace,
    epoch,
    elements: Buffer.from(elements).toString('base64'),
  }
}

function digestOf(previous: string, line: LogLine): string {
  return createHash('sha256').update(previous).update(JSON.stringify(line)).digest('base64')
}
