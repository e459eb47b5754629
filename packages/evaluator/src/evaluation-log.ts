// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Entry } from './evaluator.ts'
import type { Statement } from './statement.ts'

interface Waiting {
  line: LogLine
  resolve(): void
  reject(error: Error): void
}

/**
 * What was asked, a line each, in a file that only grows; each line carries the digest of the one before, so none can be altered or left out
 * unseen, but for the last ones: keep the digest of the newest line elsewhere now and then. Lines that come together are written together, and who
 * asked is answered only when they are on the disk.
 */
export class EvaluationLog {
  readonly #file: FileHandle
  #digest: string
  /** Bytes that are on the disk for certain. */
  #length: number
  #waiting: Waiting[] = []
  #isWriting = false

  private constructor(file: FileHandle, digest: string, length: number) {
    this.#file = file
    this.#digest = digest
    this.#length = length
  }

  /** Continues after the last whole line. Calls `each` with every line that is there, to know what was used. */
  static async open(path: string, each: (line: LogLine) => void): Promise<EvaluationLog> {
    const file = await open(path, 'a+', 0o600)
    try {
      const { digest, length } = await readChain(path, each)
      // A program that was killed may leave half a line; it was answered to nobody.
      await file.truncate(length)
      return new EvaluationLog(file, digest, length)
    } catch (error) {
      await file.close()
      throw error
    }
  }

  write(line: LogLine): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, resolve, reject })
      if (!this.#isWriting) void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    while (this.#waiting.length > 0) {
      const together = this.#waiting
      this.#waiting = []
      let digest = this.#digest
      const bytes = Buffer.from(
        together
          .map(({ line }) => {
            digest = digestOf(digest, line)
            return `${JSON.stringify({ ...line, digest })}\n`
          })
          .join(''),
      )
      try {
        await this.#file.appendFile(bytes)
        await this.#file.datasync()
        this.#digest = digest
        this.#length += bytes.length
        for (const { resolve } of together) resolve()
      } catch (error) {
        // A full disk may have taken half of it: the next lines follow what was there before.
        await this.#file.truncate(this.#length).catch(() => {})
        for (const { reject } of together) reject(error as Error)
      }
    }
    this.#isWriting = false
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

/** A statement when it was accepted, or what was asked under one (null: by somebody without). */
export type LogLine =
  | { at: string; statement: Omit<Statement, 'expiresAt'>; signed: string }
  | { at: string; of: string | null; namespace: string; epoch: number; elements: string }

/** As a question is written down: the elements in base64, `of` the number of its statement. */
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
      if (line === null || digest !== digestOf(previous, line))
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
