// SPDX-License-Identifier: EUPL-1.2
import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Namespace, openEpochs } from './epoch.ts'
import { tagBytes } from './tag/tag.ts'

const nameBytes = 16
const rowBytes = nameBytes + tagBytes

/**
 * Tags that were made in an epoch, in a file, so that screening the same customers again asks nobody anything. A row is found by a keyed
 * digest: the file alone does not say whose tags it holds. Each epoch has a file of its own; those of closed epochs are removed, because their tags
 * say nothing any more. Near a border two epochs are open, and both files stay.
 */
export class TagStore {
  readonly #path: string
  readonly #key: Buffer
  readonly #tags = new Map<string, Buffer>()

  constructor(folder: string, namespace: Namespace, epoch: number, now: Date = new Date()) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = `${namespace}-${epoch}.tags`
    const open = openEpochs(namespace, now).map((one) => `${namespace}-${one.epoch}.tags`)
    for (const other of readdirSync(folder))
      if (/^[a-z]+-\d+\.tags$/.test(other) && other.startsWith(`${namespace}-`) && ![file, ...open].includes(other))
        rmSync(join(folder, other))
    this.#path = join(folder, file)
    const kept = read(this.#path)
    this.#key = kept?.subarray(0, 32) ?? randomBytes(32)
    for (let at = 32; kept && at + rowBytes <= kept.length; at += rowBytes)
      this.#tags.set(kept.toString('latin1', at, at + nameBytes), kept.subarray(at + nameBytes, at + rowBytes))
  }

  /** The tag (16 bytes) that was made before, if any. */
  get(kind: string, canonical: string): Uint8Array | undefined {
    return this.#tags.get(this.#nameOf(kind, canonical))
  }

  /** Keeps it in memory; `save` writes. */
  set(kind: string, canonical: string, tag: Uint8Array): void {
    this.#tags.set(this.#nameOf(kind, canonical), Buffer.from(tag))
  }

  /** Writes the file, whole or not at all. */
  save(): void {
    const rows = [...this.#tags].map(([name, tag]) => Buffer.concat([Buffer.from(name, 'latin1'), tag]))
    writeFileSync(`${this.#path}.new`, Buffer.concat([this.#key, ...rows]), { mode: 0o600 })
    renameSync(`${this.#path}.new`, this.#path)
  }

  #nameOf(kind: string, canonical: string): string {
    return createHmac('sha256', this.#key).update(`${kind} ${canonical}`).digest().toString('latin1', 0, nameBytes)
  }
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
