// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { type Context, transaction } from '#foundation/access'
import { type Attempt, insertFile, insertPart } from '../dossier/file.store.ts'
import type { StoredFile } from '../dossier/stored-dossier.ts'

/** Bytes in one part. */
const partLength = 384 * 1024

export const sealing = 'dossiers.file'

/** Somebody else makes this dossier now: what was begun here is of no use any more. */
export class Overtaken extends Error {}

/** Writes the files of one package one after the other, sealed and in parts, so that none is ever whole in memory. */
export class PackageWriter {
  readonly files: StoredFile[] = []
  readonly #ctx: Context
  readonly #attempt: Attempt

  constructor(ctx: Context, attempt: Attempt) {
    this.#ctx = ctx
    this.#attempt = attempt
  }

  /** The next file, from pieces. */
  async write(path: string, pieces: Iterable<Buffer | string> | AsyncIterable<Buffer | string>): Promise<StoredFile> {
    const [sha256, sha512] = [createHash('sha256'), createHash('sha512')]
    let [size, sum, place] = [0, 0, 0]
    let waiting: Buffer[] = []
    let length = 0
    const store = async () => {
      const bytes = Buffer.concat(waiting)
      waiting = []
      length = 0
      for (let at = 0; at < bytes.length; at += partLength)
        await this.#store(path, place++, bytes.subarray(at, at + partLength))
    }
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      sha256.update(bytes)
      sha512.update(bytes)
      sum = crc32(bytes, sum)
      size += bytes.length
      length += bytes.length
      waiting.push(bytes)
      if (length >= partLength) await store()
    }
    if (length > 0) await store()
    const file = {
      place: this.files.length,
      path,
      size,
      crc32: sum,
      sha256: sha256.digest('hex'),
      sha512: sha512.digest('hex'),
    }
    if (!(await transaction(this.#ctx, (tx) => insertFile(tx, this.#attempt, file)))) throw new Overtaken()
    this.files.push(file)
    return file
  }

  async #store(path: string, place: number, bytes: Buffer): Promise<void> {
    const sealed = this.#ctx.secrets.seal(`${sealing} ${this.#attempt.dossierId}`, bytes.toString('base64'))
    const part = { path, place, sealed }
    if (!(await transaction(this.#ctx, (tx) => insertPart(tx, this.#attempt, part)))) throw new Overtaken()
  }
}
