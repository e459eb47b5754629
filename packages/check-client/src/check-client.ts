// SPDX-License-Identifier: EUPL-1.2
import type { JWK } from 'jose'
import { bestGroup } from '#best-group'
import type { Holder } from './ask-holder.ts'
import { type AskedBatch, type Asking, askOutputs, mostAtOnce } from './ask-tags.ts'
import { call, CheckProblem, readJson } from './check-problem.ts'
import { type Clock, systemClock } from './clock.ts'
import { currentEpoch, epochOf, isOpen, type Namespace } from './epoch.ts'
import { type FollowOptions, followTags, type TagChange } from './follow-tags.ts'
import { inFlight } from './in-flight.ts'
import { Signer } from './signer.ts'
import { Statements } from './statements.ts'
import { TagSet } from './set/tag-set.ts'
import { inputOf } from './tag/input.ts'
import { tagOf } from './tag/tag.ts'
import { fromHex } from './voprf/bytes.ts'
import { randomBytes } from './voprf/group.ts'

/** Questions that are on their way at the same time. */
const mostInFlight = 2
/** So long published keys are remembered. */
const keysForMs = 5 * 60_000

/** Who asks, where, and why. */
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
  /** 'partner' when left out. */
  namespace?: Namespace
  /** Key or keys that sets are signed with, to know that they are those you were given on paper; otherwise what Dijkwacht says. */
  setKey?: JWK | JWK[]
  /** Whether key holders prove that they used their right key: 'always', 'sampled' (one question in 16; the default) or 'never'. */
  proofs?: Asking['proofs']
  /** Who gives access tokens: the provider that Dijkwacht's operator names. Dijkwacht itself when left out, as in the demo. */
  issuer?: string
  /** How Dijkwacht and the issuer are called: `withCertificate` of ./node shows them a certificate. The second key holder asks for none. */
  fetch?: typeof fetch
  /** For one call, in milliseconds; 10,000 when left out. */
  timeoutMs?: number
  /** Elements that one statement is for, at least. Each takes that number from what was agreed: more than is asked in 14 minutes is lost. */
  statementFor?: number
  /** Keeps what an auditor may have opened, such as a `Journal`. Called before a question leaves; when it throws, nothing is asked. */
  journal?: { keep(asked: AskedBatch, at: Date): void | Promise<void> }
  clock?: Clock
}

/** One thing to be checked, in its canonical form. */
export interface Identifier {
  kind: string
  canonical: string
}

interface OwnKey {
  namespace: Namespace
  epoch: number
  publicKey: string
}

interface PublishedKey extends OwnKey {
  evaluatorKey: string
}

interface Published {
  keys: PublishedKey[]
  evaluator: string
  setKey: JWK
  /** With those that signed before; a Dijkwacht of before it had numbered keys says none. */
  setKeys?: JWK[]
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
  #second: { address: string; keys: OwnKey[]; until: number } | null = null
  #published: { value: Published; until: number } | null = null
  readonly #statements: Statements
  readonly #clock: Clock
  /** How Dijkwacht is called. */
  readonly #way: { fetch?: typeof fetch }

  constructor(options: CheckClientOptions) {
    this.#options = options
    this.#platform = options.platform.replace(/\/$/, '')
    this.#clock = options.clock ?? systemClock
    this.#signer = new Signer(options.clientId, options.privateKey, this.#clock)
    this.#statements = new Statements(this.#signer, this.#clock)
    this.#way = options.fetch ? { fetch: options.fetch } : {}
    this.#timeoutMs = options.timeoutMs ?? 10_000
    this.namespace = options.namespace ?? 'partner'
  }

  /** The epoch that is now. */
  get epoch(): number {
    return currentEpoch(this.namespace, this.#clock.now()).epoch
  }

  /**
   * Makes a tag for each, in their order; 512 a question, two questions at a time. `progress` is called with how many are done. Throws a CheckProblem:
   * 'epoch-closed', 'over-quota', 'purpose-not-agreed', 'away' …; what was made before is lost then, but counts.
   */
  async tagsOf(
    identifiers: readonly Identifier[],
    { epoch = this.epoch, progress }: { epoch?: number; progress?: (done: number) => void } = {},
  ): Promise<Tags> {
    const asking = await this.#asking(epoch, identifiers.length)
    const inputs = identifiers.map(({ kind, canonical }) => inputOf(kind, canonical))
    const starts = Array.from({ length: Math.ceil(inputs.length / mostAtOnce) }, (_, batch) => batch * mostAtOnce)
    let done = 0
    const outputs = await inFlight(starts, mostInFlight, async (from) => {
      const some = await askOutputs(asking, inputs.slice(from, from + mostAtOnce), from)
      done += some.length
      progress?.(done)
      return some
    })
    return { epoch, tags: outputs.flat().map(tagOf), seed: asking.seed }
  }

  /** The same for the next epoch, which is open on the day before it begins; null when it is not open yet. */
  async nextEpochTags(identifiers: readonly Identifier[]): Promise<Tags | null> {
    const epoch = this.epoch + 1
    return isOpen(epochOf(this.namespace, epoch), this.#clock.now()) ? this.tagsOf(identifiers, { epoch }) : null
  }

  /** The whole set of this partner in an epoch, checked. Throws 'no-set-yet' (404) or 'wrong-set'. */
  async fetchSet(epoch: number = this.epoch): Promise<TagSet> {
    const response = await this.#get(`/v1/oprf/${this.namespace}/${epoch}/base`)
    return TagSet.read(new Uint8Array(await response.arrayBuffer()), await this.#setKey())
  }

  /** Brings a set up to the newest version. Returns how many versions came. Throws 'wrong-set' when one does not follow: fetch the whole again. */
  async followSet(set: TagSet): Promise<number> {
    let versions = 0
    for (;;) {
      const { namespace, epoch } = set.head
      const response = await this.#get(`/v1/oprf/${namespace}/${epoch}/delta?from=${set.version}`)
      const { deltas, newest } = await readJson<{ deltas: string[]; newest: number }>(response)
      for (const delta of deltas) await set.apply(delta, await this.#setKey())
      versions += deltas.length
      if (set.version >= newest || deltas.length === 0) return versions
    }
  }

  /**
   * Tells which of these tags come into the set and which leave it, from now on (those that are in it already come at once), until `signal` ends it. The
   * comparison is made here: nobody is told which tags these are, or that there are any. Goes on when nobody answers; throws when it is refused.
   */
  follow(
    set: TagSet,
    tags: Tags,
    onChange: (change: TagChange) => void | Promise<void>,
    options: FollowOptions,
  ): Promise<void> {
    return followTags(this, this.#clock, { set, ...tags }, onChange, options)
  }

  /** Asks about one openly, after a hit: who warns, on which ground, why and until when. This is put on record. */
  async confirm({ kind, canonical }: Identifier): Promise<unknown> {
    const response = await this.#call('/v1/checks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ purpose: this.#options.purpose, items: [{ kind, text: canonical }] }),
    })
    const { answers } = await readJson<{ answers: unknown[] }>(response)
    return answers[0]
  }

  async #asking(epoch: number, elements: number): Promise<Asking> {
    const { keys, evaluator } = await this.#keys()
    const key = keys.find((one) => one.namespace === this.namespace && one.epoch === epoch)
    if (!key) throw new CheckProblem(409, 'epoch-closed', `The keys of epoch ${epoch} are not open.`)
    const second = this.#options.evaluator?.replace(/\/$/, '') ?? evaluator
    const own = (await this.#keysOfSecond(second)).find(
      (one) => one.namespace === this.namespace && one.epoch === epoch,
    )
    if (own?.publicKey !== key.evaluatorKey)
      throw new CheckProblem(502, 'wrong-key', `${second} does not have the key that Dijkwacht says it has.`)
    const holders: [Holder, Holder] = [
      { address: this.#platform, publicKey: fromHex(key.publicKey), ...this.#way },
      { address: second, publicKey: fromHex(key.evaluatorKey) },
    ]
    const { purpose, activity, journal } = this.#options
    const most = Math.max(elements, this.#options.statementFor ?? 0)
    const content = ({ address: audience }: Holder) => ({
      audience,
      namespace: this.namespace,
      epoch,
      purpose,
      activity,
    })
    return {
      group: await bestGroup(),
      namespace: this.namespace,
      epoch,
      holders,
      statement: {
        take: (holder, count) => this.#statements.take(content(holder), count, most),
        drop: (holder, id) => this.#statements.drop(content(holder), id),
      },
      ...(journal && { keep: (asked) => journal.keep(asked, this.#clock.now()) }),
      proofs: this.#options.proofs ?? 'sampled',
      timeoutMs: this.#timeoutMs,
      seed: randomBytes(32),
    }
  }

  async #setKey(): Promise<JWK | JWK[]> {
    if (this.#options.setKey) return this.#options.setKey
    const { setKey, setKeys = [setKey] } = await this.#keys()
    return setKeys
  }

  async #keys(): Promise<Published> {
    if (this.#published && this.#published.until > this.#clock.now().getTime()) return this.#published.value
    const response = await this.#get('/v1/oprf/keys')
    const value = await readJson<Published>(response)
    this.#published = { value, until: this.#clock.now().getTime() + keysForMs }
    return value
  }

  /** Public keys of the second key holder, from itself: what Dijkwacht says of it is worth no more than Dijkwacht. */
  async #keysOfSecond(address: string): Promise<OwnKey[]> {
    const known = this.#second
    if (known?.address === address && known.until > this.#clock.now().getTime()) return known.keys
    const response = await call(`${address}/v1/oprf/keys`, { timeoutMs: this.#timeoutMs })
    const { keys } = await readJson<{ keys: OwnKey[] }>(response)
    this.#second = { address, keys, until: this.#clock.now().getTime() + keysForMs }
    return keys
  }

  #get(path: string): Promise<Response> {
    return this.#call(path, {})
  }

  async #call(path: string, init: RequestInit): Promise<Response> {
    const patience = { timeoutMs: this.#timeoutMs, ...this.#way }
    const issuer = this.#options.issuer?.replace(/\/$/, '') ?? `${this.#platform}/oidc`
    const token = await this.#signer.token({ ...patience, platform: this.#platform, issuer })
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` }
    return call(`${this.#platform}${path}`, { ...init, ...patience, headers })
  }
}
