// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import autocannon from 'autocannon'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { currentEpoch, type Namespace, Signer } from '@dijkwacht/check-client'
import { nativeGroup } from '@dijkwacht/check-client/native'
import { encodeRice, lowBitsFor, TagIndex } from '@dijkwacht/check-client/set'
import { sodiumGroup } from '@dijkwacht/check-client/sodium'
import { type Group, join as joined, randomScalar } from '@dijkwacht/check-client/voprf'
import { demoIban } from '#values'
import { startProgram } from '../tests/running.ts'
import type { Figures } from './parts.ts'
import { readProcess } from './processor-time.ts'

const program = resolve(import.meta.dirname, '../packages/evaluator/src/main.ts')
const customers = 1_000_000
const perSecond = 500
const client = 'bench'

/**
 * The private check, as CPU beside what the curve itself costs: one multiplication by libsodium of the operating system. CPU of the program that
 * answers, all its threads, so that the load beside it does not count.
 */
export async function measurePrivateCheck(seconds: number): Promise<Figures> {
  const native = nativeGroup()
  const wasm = await sodiumGroup()
  if (!native) return { 'not run': 'libsodium of the operating system is absent: apt-get install libsodium23' }
  const raw = microseconds(native)
  const figures: Figures = {
    'raw: one multiplication by libsodium of the system, µs': raw.toFixed(1),
    'one multiplication by its WebAssembly, µs': microseconds(wasm).toFixed(1),
  }
  for (const [name, isNative] of [
    ['WebAssembly', false],
    ['native', true],
  ] as const)
    Object.assign(figures, await measureHolder(name, isNative, raw, native, seconds))
  Object.assign(figures, await measureAgainstPlain(native, seconds))
  return { ...figures, ...measureSearching(seconds * 1_000_000) }
}

/** The best of ten windows: the limit is what the machine can do, not what it did while something else ran. */
function microseconds(group: Group): number {
  const element = group.multiplyBase(randomScalar(group))
  const scalar = randomScalar(group)
  const times = 3_000
  const windows = Array.from({ length: 10 }, () => {
    const before = process.cpuUsage()
    for (let time = 0; time < times; time += 1) group.multiply(element, scalar)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / times
  })
  return Math.min(...windows)
}

/** The second key holder's program by itself. */
async function measureHolder(
  name: string,
  isNative: boolean,
  raw: number,
  group: Group,
  seconds: number,
): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-bench-'))
  const { privateKey, publicKey } = await keys()
  const port = 39_100 + (isNative ? 1 : 0)
  const address = `http://127.0.0.1:${port}`
  const quotas = { partner: { bench: 1_000_000_000 } }
  const file = join(folder, 'settings.json')
  writeFileSync(file, JSON.stringify({ address, port, partners: { [client]: { keys: [publicKey], quotas } } }))
  const child = spawn(process.execPath, [program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { DIJKWACHT_NATIVE: isNative ? '1' : '0' },
  })
  try {
    await new Promise((done) => child.stdout.once('data', done))
    const ask = { address, privateKey, pid: child.pid as number, seconds }
    const nothing = await load({ ...ask, path: '/livez', method: 'GET' })
    const single = await load({ ...ask, body: elements(group, 1) })
    const batch = await load({ ...ask, body: elements(group, 512), connections: 2 })
    const bulk = load({ ...ask, body: elements(group, 512), connections: 2, seconds: seconds + 4 })
    await new Promise((done) => setTimeout(done, 2_000))
    const beside = await load({ ...ask, body: elements(group, 1), rate: perSecond })
    await bulk
    return {
      [`${name}: batches of 512 over HTTP, µs each`]: (batch.cpu / 512).toFixed(1),
      [`${name}: batches, ratio to raw`]: ((raw * 512) / batch.cpu).toFixed(2),
      [`${name}: single over HTTP, µs each (empty request ${nothing.cpu.toFixed(1)})`]: single.cpu.toFixed(1),
      [`${name}: single, ratio to raw`]: (raw / single.cpu).toFixed(2),
      [`${name}: single against raw and an empty request together`]: (single.cpu / (raw + nothing.cpu)).toFixed(2),
      [`${name}: single at ${perSecond}/s beside a stream of batches, p50 / p99 ms`]: `${beside.p50} / ${beside.p99}`,
    }
  } finally {
    await stopped(child)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The whole platform: the open check beside the private one, the CPU of our program and, for the private one, of both key holders. */
async function measureAgainstPlain(group: Group, seconds: number): Promise<Figures> {
  const running = await startProgram()
  try {
    const privateKey = JSON.parse(
      readFileSync(join(running.dataDir, 'demo-clients', 'deltabank-demo.jwk.json'), 'utf8'),
    ) as JWK
    const ask = {
      address: running.url,
      privateKey,
      pid: running.pid,
      seconds,
      client: 'deltabank-demo-client',
      purpose: 'prevent-payment',
    }
    await isTagged(running.url)
    const token = await running.token('deltabank-demo')
    const plain = await load({
      ...ask,
      path: '/v1/checks',
      body: Buffer.from(
        JSON.stringify({ purpose: 'prevent-payment', items: [{ kind: 'iban', text: demoIban(4711) }] }),
      ),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    const single = await load({ ...ask, body: elements(group, 1) })
    return {
      'platform: open check, µs of our program': plain.cpu.toFixed(0),
      'platform: private single, µs of our program': single.cpu.toFixed(0),
      'private (both key holders) : open': ((2 * single.cpu) / plain.cpu).toFixed(2),
    }
  } finally {
    await running.clean()
  }
}

/** A fresh start makes the tags of its register first, which is work of its own. */
async function isTagged(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/v1/oprf/keys`)
    const { keys: open } = (await answer.json()) as { keys: { bucketBits: number | null }[] }
    if (open.some(({ bucketBits }) => bucketBits !== null)) return
    await new Promise((done) => setTimeout(done, 500))
  }
}

/** What a partner does at home. */
function measureSearching(entries: number): Figures {
  const sorted = new Float64Array(entries)
  const random = new Uint32Array(65_536 / 4)
  for (let at = 0; at < entries; at += random.length / 2) {
    crypto.getRandomValues(random)
    for (let place = 0; place < random.length / 2 && at + place < entries; place += 1)
      sorted[at + place] = ((random[place * 2] as number) & 0xff) * 2 ** 32 + (random[place * 2 + 1] as number)
  }
  sorted.sort()
  const lowBits = lowBitsFor(entries)
  const coded = { count: entries, lowBits, bytes: encodeRice(sorted, lowBits) }
  let began = performance.now()
  const index = TagIndex.decode(coded)
  const start = performance.now() - began
  const tags = new Uint8Array(customers * 16)
  for (let at = 0; at < tags.length; at += 65_536) crypto.getRandomValues(tags.subarray(at, at + 65_536))
  const view = new DataView(tags.buffer)
  // Half of them are in it.
  for (let customer = 0; customer < customers; customer += 2) {
    const value = sorted[(customer * 7919) % entries] as number
    view.setUint8(customer * 16, Math.floor(value / 2 ** 32))
    view.setUint32(customer * 16 + 1, value % 2 ** 32)
  }
  let best = Number.POSITIVE_INFINITY
  let hits = 0
  for (let run = 0; run < 4; run += 1) {
    hits = 0
    began = performance.now()
    for (let at = 0; at < tags.length; at += 16) if (index.hasAt(tags, at)) hits += 1
    best = Math.min(best, performance.now() - began)
  }
  return {
    [`starting with ${entries} entries, seconds (${(coded.bytes.length / 1e6).toFixed(1)} MB coded)`]: (
      start / 1_000
    ).toFixed(2),
    [`screening ${customers} cached tags again, seconds (${hits} hits)`]: (best / 1_000).toFixed(3),
    'lookups a second in one process, millions': (customers / best / 1_000).toFixed(1),
    'bits an entry': ((coded.bytes.length * 8) / entries).toFixed(1),
  }
}

interface Load {
  address: string
  privateKey: JWK
  pid: number
  client?: string
  purpose?: string
  path?: string
  method?: 'GET' | 'POST'
  body?: Uint8Array
  headers?: Record<string, string>
  connections?: number
  /** Requests a second; as fast as it goes when left out. */
  rate?: number
  seconds: number
}

/** Asks for a while. `cpu`: µs of the answering program for each answer. */
async function load(of: Load): Promise<{ cpu: number; p50: number; p99: number }> {
  const { address, pid, body, rate, seconds } = of
  const namespace: Namespace = 'partner'
  const { epoch } = currentEpoch(namespace, new Date())
  const statement = await new Signer(of.client ?? client, of.privateKey).statement({
    audience: address,
    namespace,
    epoch,
    purpose: of.purpose ?? 'bench',
    activity: 'bench',
    most: of.client ? 200_000 : 100_000_000,
  })
  const options = {
    url: `${address}${of.path ?? `/v1/oprf/${namespace}/${epoch}/evaluate`}`,
    method: of.method ?? 'POST',
    connections: of.connections ?? 8,
    duration: seconds,
    headers: of.headers ?? { 'content-type': 'application/octet-stream', 'dijkwacht-statement': statement },
    ...(body && { body: Buffer.from(body) }),
    ...(rate && { overallRate: rate }),
  } as const
  const sleep = rate ? () => {} : stayAwake()
  await autocannon({ ...options, duration: 1 })
  const before = cpuOf(pid)
  const done = await autocannon(options)
  const cpu = (cpuOf(pid) - before) / done['2xx']
  sleep()
  if (done.non2xx + done.errors > 0) throw new Error(`${done.non2xx} answers were refused, ${done.errors} failed`)
  return { cpu, p50: done.latency.p50, p99: done.latency.p99 }
}

/**
 * Keeps this process from sleeping until what it returns is called. Waking up an asker on the same machine is 6 µs of the answering program
 * (`perf`: `sock_def_readable`), which no asker elsewhere costs it, and which only shows when answers come slower than we can ask.
 */
function stayAwake(): () => void {
  let isAwake = true
  const turn = () => {
    if (isAwake) setImmediate(turn)
  }
  turn()
  return () => {
    isAwake = false
  }
}

/** Microseconds of CPU that a process used, all its threads. */
const cpuOf = (pid: number): number => 1_000 * (readProcess(pid)?.own ?? Number.NaN)

function elements(group: Group, count: number): Uint8Array {
  return joined(...Array.from({ length: count }, () => group.multiplyBase(randomScalar(group))))
}

async function keys(): Promise<{ privateKey: JWK; publicKey: JWK }> {
  const pair = await generateKeyPair('ES256', { extractable: true })
  return { privateKey: await exportJWK(pair.privateKey), publicKey: await exportJWK(pair.publicKey) }
}

function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  return new Promise((done) => (child.exitCode === null ? child.once('exit', () => done()) : done()))
}
