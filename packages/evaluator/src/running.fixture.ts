// SPDX-License-Identifier: EUPL-1.2
// A key holder on a free port with two partners, for the tests.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentEpoch, Signer, type StatementContent } from '@dijkwacht/check-client'
import { blind, type Group, join as joined } from '@dijkwacht/check-client/voprf'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { type RunningEvaluator, serveEvaluator } from './serve.ts'
import type { Settings } from './settings.ts'

export const address = 'https://evaluator.example'
export const purpose = 'prevent-payment'

type Limits = NonNullable<Parameters<typeof serveEvaluator>[2]>

export class RunningHolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'dijkwacht-evaluator-'))
  at = new Date('2026-11-26T12:00:00Z')
  settings: Settings = {
    host: '127.0.0.1',
    port: 0,
    address,
    folder: this.folder,
    origins: ['https://dijkwacht.example'],
    anybodyPerDay: 40,
    trustProxy: false,
    partners: {},
  }
  /** The private halves, by client. */
  readonly keys: Record<string, JWK> = {}
  #running: RunningEvaluator | null = null

  get epoch(): number {
    return currentEpoch('partner', this.at).epoch
  }

  get log(): string {
    return join(this.folder, 'evaluations.log')
  }

  async start(limits?: Limits): Promise<this> {
    for (const name of ['bank', 'shop']) {
      if (this.keys[name]) continue
      const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
      this.keys[name] = await exportJWK(privateKey)
      const quotas = { partner: { [purpose]: 2_000 } }
      this.settings = {
        ...this.settings,
        partners: { ...this.settings.partners, [name]: { keys: [await exportJWK(publicKey)], quotas } },
      }
    }
    this.#running = await serveEvaluator(this.settings, () => this.at, limits)
    return this
  }

  async stop(): Promise<void> {
    await this.#running?.close()
    this.#running = null
  }

  async clean(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  get port(): number {
    const listening = this.#running?.server.address() as AddressInfo | null
    return listening?.port ?? 0
  }

  statement(change: Partial<StatementContent> = {}, issuer = 'bank', key = issuer): Promise<string> {
    const content = { audience: address, namespace: 'partner', epoch: this.epoch, purpose, activity: '12', most: 100 }
    const signer = new Signer(issuer, this.keys[key] ?? {}, { now: () => this.at })
    return signer.statement({ ...(content as StatementContent), ...change })
  }

  async ask(
    body: Uint8Array,
    statement: string | null,
    { path = `partner/${this.epoch}/evaluate`, ...headers }: Record<string, string> = {},
  ): Promise<{ status: number; code: string; bytes: Uint8Array; headers: Headers }> {
    const response = await fetch(`http://127.0.0.1:${this.port}/v1/oprf/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        ...(statement !== null && { 'dijkwacht-statement': statement }),
        ...headers,
      },
      body: Uint8Array.from(body),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isProblem = response.headers.get('content-type') === 'application/problem+json'
    const { type = '' } = isProblem ? (JSON.parse(new TextDecoder().decode(bytes)) as { type: string }) : {}
    return { status: response.status, code: type.split('.').at(-1) ?? '', bytes, headers: response.headers }
  }
}

/** So many blinded elements, one after another. */
export function elements(group: Group, count: number): Uint8Array {
  return joined(...Array.from({ length: count }, (_, place) => blind(group, Uint8Array.of(place >> 8, place)).element))
}
