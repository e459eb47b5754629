// SPDX-License-Identifier: EUPL-1.2
import { compactVerify, type JWK } from 'jose'
import { CheckProblem } from '../check-problem.ts'
import { toHex } from '../voprf/bytes.ts'
import { TagIndex } from './tag-index.ts'

/** What stands in the signed head of a base: all tags of one version. */
export interface BaseHead {
  set: string
  namespace: string
  epoch: number
  version: number
  /** Of the part that made this version; a delta names it as what it follows. */
  digest: string
  count: number
  /** Of which kinds warnings go in it, by agreement; not said of devices, or by a server that does not know it. */
  kinds?: string[]
  lowBits: number
  sha256: string
}

/** One version more: what came and what went, each tag as its first five bytes in base64url, one after another. */
export interface Delta {
  set: string
  namespace: string
  epoch: number
  version: number
  previous: string
  count: number
  /** From this version on. */
  kinds?: string[]
  added: string
  removed: string
}

/** A set of tags as one partner works by it: which version, and what is in it. */
export class TagSet {
  readonly head: Pick<BaseHead, 'set' | 'namespace' | 'epoch'>
  readonly index: TagIndex
  #version: number
  #digest: string
  #kinds: readonly string[] | null

  private constructor(head: BaseHead, index: TagIndex) {
    this.head = { set: head.set, namespace: head.namespace, epoch: head.epoch }
    this.index = index
    this.#version = head.version
    this.#digest = head.digest
    this.#kinds = head.kinds ?? null
  }

  get version(): number {
    return this.#version
  }

  /** Of which kinds it can hold a warning: that another is not in it says nothing. Null when the set does not say. */
  get kinds(): readonly string[] | null {
    return this.#kinds
  }

  has(tag: Uint8Array): boolean {
    return this.index.has(tag)
  }

  /** Reads a base as it comes from the server: the signed head, a line end, the coded tags. Throws when it was altered. */
  static async read(bytes: Uint8Array, key: JWK | readonly JWK[]): Promise<TagSet> {
    const end = bytes.indexOf(10)
    const head = await signed<BaseHead>(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))), key)
    const coded = bytes.subarray(end + 1)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(coded)))
    if (toHex(digest) !== head.sha256) throw altered()
    return new TagSet(
      head,
      orAltered(() => TagIndex.decode({ count: head.count, lowBits: head.lowBits, bytes: coded })),
    )
  }

  /** Takes in the next version. Throws, and changes nothing, when it does not follow this one or was altered. */
  async apply(text: string, key: JWK | readonly JWK[]): Promise<Delta> {
    const delta = await signed<Delta>(text, key)
    const { set, namespace, epoch } = this.head
    const isNext = delta.set === set && delta.namespace === namespace && delta.epoch === epoch
    if (!isNext || delta.version !== this.#version + 1 || delta.previous !== this.#digest) throw altered()
    const [added, removed] = orAltered(() => [prefixesIn(delta.added), prefixesIn(delta.removed)])
    if (this.index.size + added.length - removed.length !== delta.count) throw altered()
    orAltered(() => this.#removeAll(removed))
    for (const prefix of added) this.index.add(prefix)
    this.#version = delta.version
    this.#kinds = delta.kinds ?? this.#kinds
    this.#digest = await digestOf(text)
    return delta
  }

  /** All or none. */
  #removeAll(prefixes: readonly number[]): void {
    let done = 0
    try {
      for (; done < prefixes.length; done += 1) this.index.remove(prefixes[done] as number)
    } catch (error) {
      for (const prefix of prefixes.slice(0, done)) this.index.add(prefix)
      throw error
    }
  }
}

/** What the next version names: SHA-256 of the signed text, in hexadecimals. */
export async function digestOf(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

async function signed<Content>(text: string, keys: JWK | readonly JWK[]): Promise<Content> {
  for (const key of [keys].flat())
    try {
      const { payload } = await compactVerify(text, await importKey(key), { algorithms: ['EdDSA', 'Ed25519'] })
      return JSON.parse(new TextDecoder().decode(payload)) as Content
    } catch {}
  throw altered()
}

async function importKey({ x = '' }: JWK) {
  const raw = Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  return crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
}

/** The numbers in a list of a delta. Throws when it is no base64url or ends in half a number. */
export function prefixesIn(text: string): number[] {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  if (bytes.length % 5 !== 0) throw new RangeError('half a tag')
  const view = new DataView(bytes.buffer)
  return Array.from(
    { length: bytes.length / 5 },
    (_, place) => view.getUint8(place * 5) * 2 ** 32 + view.getUint32(place * 5 + 1),
  )
}

/** Whatever does not fit in what was signed makes it another set. */
function orAltered<Outcome>(attempt: () => Outcome): Outcome {
  try {
    return attempt()
  } catch {
    throw altered()
  }
}

function altered(): CheckProblem {
  return new CheckProblem(
    502,
    'wrong-set',
    'The set was altered on the way, or a version is missing. Fetch the base again.',
  )
}
