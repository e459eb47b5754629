// SPDX-License-Identifier: EUPL-1.2
import type { JWK } from 'jose'
import { type Asking, askOutputs, type Holder, mostAtOnce } from './ask-tags.ts'
import { bestGroup } from './best-group.ts'
import { call, CheckProblem } from './check-problem.ts'
import { currentEpoch, type Namespace } from './epoch.ts'
import { Signer } from './signer.ts'
import { TagSet } from './set/tag-set.ts'
import { inputOf } from './tag/input.ts'
import { tagOf } from './tag/tag.ts'
import { fromHex } from './voprf/bytes.ts'
import { randomBytes } from './voprf/group.ts'

export interface CheckClientOptions {
  /** Address of Dijkwacht, such as https://dijkwacht.example */
  platform: string
  /** Address of the second key holder; the one that Dijkwacht names when left out. */
  evaluator?: string
  clientId: string
  /** JSON Web Key; its public half was handed in with both. */
  privateKey: JWK
  /** What for, in a word of the agreement: 'prevent-payment'. */
  purpose: string
  /** The entry in your own register of processing. */
  activity: string
  namespace?: Namespace
  /** Key that sets are signed with, to know that it is the one you were given on paper; otherwise what Dijkwacht says. */
  setKey?: JWK
  proofs?: Asking['proofs']
  timeoutMs?: number
  /** Elements that one statement is for: sign less often when you ask much. */
  statementFor?: number
}

/** One thing to be checked, in its canonical form. */
export interface Identifier {
  kind: string
  canonical: string
}

interface PublishedKey {
  namespace: Namespace
  epoch: number
  publicKey: string
  evaluatorKey: string
}

interface Published {
  keys: PublishedKey[]
  evaluator: string
  setKey: JWK
}

/** Tags as they are asked: those of one epoch say nothing in another. */
export interface Tags {
  epoch: number
  /** 16 bytes each, in the order of what was asked. */
  tags: Uint8Array[]
  /** Keep it as long as the agreement says: with it you open what you asked to an auditor. */
  seed: Uint8Array
}

/** Checks for a partner: makes tags together with both key holders, and searches for them at home. */
export class CheckClient {
  readonly namespace: Namespace
  readonly #options: CheckClientOptions
  readonly #platform: string
  readonly #signer: Signer
  readonly #timeoutMs: number
  #published: { value: Published; until: number } | null = null
  readonly #statements = new Map<string, { text: string; left: number; until: number }>()

  constructor(options: CheckClientOptions) {
    this.#options = options
    this.#platform = options.platform.replace(/\/$/, '')
    this.#signer = new Signer(options.clientId, options.privateKey)
    this.#timeoutMs = options.timeoutMs ?? 10_000
    this.namespace = options.namespace ?? 'partner'
  }

  /** The epoch that is now. */
  get epoch(): number {
    return currentEpoch(this.namespace, new Date()).epoch
  }

  /** Makes a tag for each. `progress` is called with how many are done. */
  async tagsOf(
    identifiers: readonly Identifier[],
    { epoch = this.epoch, progress }: { epoch?: number; progress?: (done: number) => void } = {},
  ): Promise<Tags> {
    const asking = await this.#asking(epoch, identifiers.length)
    const inputs = identifiers.map(({ kind, canonical }) => inputOf(kind, canonical))
    const tags: Uint8Array[] = []
    for (let from = 0; from < inputs.length; from += mostAtOnce) {
      const outputs = await askOutputs(asking, inputs.slice(from, from + mostAtOnce), from)
      for (const output of outputs) tags.push(tagOf(output))
      progress?.(tags.length)
    }
    return { epoch, tags, seed: asking.seed }
  }

  /** The whole set of this partner in an epoch, checked. */
  async fetchSet(epoch: number = this.epoch): Promise<TagSet> {
    const response = await this.#get(`/v1/oprf/${this.namespace}/${epoch}/base`)
    return TagSet.read(new Uint8Array(await response.arrayBuffer()), await this.#setKey())
  }

  /** Brings a set up to the newest version. Returns how many versions came. */
  async followSet(set: TagSet): Promise<number> {
    let versions = 0
    for (;;) {
      const { namespace, epoch } = set.head
      const response = await this.#get(`/v1/oprf/${namespace}/${epoch}/delta?from=${set.version}`)
      const { deltas, newest } = (await response.json()) as { deltas: string[]; newest: number }
      for (const delta of deltas) await set.apply(delta, await this.#setKey())
      versions += deltas.length
      if (set.version >= newest || deltas.length === 0) return versions
    }
  }

  /** Asks about one openly, after a hit: who warns, on which ground, why and until when. This is put on record. */
  async confirm({ kind, canonical }: Identifier): Promise<unknown> {
    const response = await this.#call('/v1/checks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ purpose: this.#options.purpose, items: [{ kind, text: canonical }] }),
    })
    const { answers } = (await response.json()) as { answers: unknown[] }
    return answers[0]
  }

  async #asking(epoch: number, elements: number): Promise<Asking> {
    const { keys, evaluator } = await this.#keys()
    const key = keys.find((one) => one.namespace === this.namespace && one.epoch === epoch)
    if (!key) throw new CheckProblem(409, 'epoch-closed', `The keys of epoch ${epoch} are not open.`)
    const holders: [Holder, Holder] = [
      { address: this.#platform, publicKey: fromHex(key.publicKey) },
      { address: this.#options.evaluator?.replace(/\/$/, '') ?? evaluator, publicKey: fromHex(key.evaluatorKey) },
    ]
    const most = Math.max(elements, this.#options.statementFor ?? 0, mostAtOnce)
    return {
      group: await bestGroup(),
      namespace: this.namespace,
      epoch,
      holders,
      statement: (holder, count) => this.#statement(holder, epoch, count, most),
      proofs: this.#options.proofs ?? 'sampled',
      timeoutMs: this.#timeoutMs,
      seed: randomBytes(32),
    }
  }

  /** One that is still good for so many, or a new one. */
  async #statement({ address }: Holder, epoch: number, count: number, most: number): Promise<string> {
    const name = `${address} ${epoch}`
    const known = this.#statements.get(name)
    if (known && known.left >= count && known.until > Date.now()) {
      known.left -= count
      return known.text
    }
    const { purpose, activity } = this.#options
    const { namespace } = this
    const text = await this.#signer.statement({ audience: address, namespace, epoch, purpose, activity, most })
    this.#statements.set(name, { text, left: most - count, until: Date.now() + 14 * 60_000 })
    return text
  }

  async #setKey(): Promise<JWK> {
    return this.#options.setKey ?? (await this.#keys()).setKey
  }

  async #keys(): Promise<Published> {
    if (this.#published && this.#published.until > Date.now()) return this.#published.value
    const response = await this.#get('/v1/oprf/keys')
    const value = (await response.json()) as Published
    this.#published = { value, until: Date.now() + 5 * 60_000 }
    return value
  }

  #get(path: string): Promise<Response> {
    return this.#call(path, {})
  }

  async #call(path: string, init: RequestInit): Promise<Response> {
    const token = await this.#signer.token(this.#platform, this.#timeoutMs)
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` }
    return call(`${this.#platform}${path}`, { ...init, headers, timeoutMs: this.#timeoutMs })
  }
}
