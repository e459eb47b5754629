// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Epoch, epochOf, isOpen, type Namespace, namespaces, openEpochs } from '@dijkwacht/check-client'
import { fromHex, generateKeyPair, type Group, type KeyPair, toHex } from '@dijkwacht/check-client/voprf'

const fileName = new RegExp(`^(${namespaces.join('|')})-(\\d+)\\.key$`)

/**
 * The keys of open epochs, each in a file of its own that only this user reads. A key is made when its epoch opens and its file is removed when it
 * closes: from then on nobody can make a tag of that epoch again, not even who kept everything else.
 */
export class KeyFolder {
  readonly #folder: string
  readonly #group: Group
  readonly #keys = new Map<string, KeyPair>()

  constructor(folder: string, group: Group) {
    this.#folder = folder
    this.#group = group
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // It may have been there before, with other rights.
    chmodSync(folder, 0o700)
  }

  /** Makes what is missing and destroys what is over. */
  turn(at: Date): Epoch[] {
    const open = namespaces.flatMap((namespace) => openEpochs(namespace, at))
    for (const epoch of open) this.keyFor(epoch.namespace, epoch.epoch)
    for (const file of readdirSync(this.#folder)) {
      const named = fileName.exec(file)
      if (!named || isOpen(epochOf(named[1] as Namespace, Number(named[2])), at)) continue
      rmSync(join(this.#folder, file))
      this.#keys.delete(file)
    }
    return open
  }

  keyFor(namespace: Namespace, epoch: number): KeyPair {
    const file = `${namespace}-${epoch}.key`
    const known = this.#keys.get(file)
    if (known) return known
    const pair = this.#read(file) ?? this.#make(file)
    this.#keys.set(file, pair)
    return pair
  }

  #read(file: string): KeyPair | null {
    try {
      const secret = fromHex(readFileSync(join(this.#folder, file), 'utf8').trim())
      return { secret, public: this.#group.multiplyBase(secret) }
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null
      throw error
    }
  }

  #make(file: string): KeyPair {
    const pair = generateKeyPair(this.#group)
    const path = join(this.#folder, file)
    // Whole or not at all: half a key would be another key after a restart.
    writeFileSync(`${path}.new`, `${toHex(pair.secret)}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
    return pair
  }
}
