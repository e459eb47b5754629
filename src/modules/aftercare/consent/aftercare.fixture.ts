// SPDX-License-Identifier: EUPL-1.2
// A program with a second key holder beside it, both with one clock, and people who help at three organisations.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#foundation/access'
import { freePort } from '#foundation/web'
import { registrarAsPartner } from '#modules/sharing'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { serveEvaluator } from '../../../../packages/evaluator/src/serve.ts'
import type { GivenConsent } from '../give-consent/read-consent.ts'
import { recordConsent, type Recorded } from '../give-consent/record-consent.command.ts'

export interface AftercareTest extends TestContext {
  /** Moves the clock of everything. */
  at(moment: Date): void
  /** Somebody who helps at this organisation; each call is another person, so that no limit is met by accident. */
  helper(organisationId: string): Context
  record(organisationId: string, given?: Partial<GivenConsent>): Promise<Recorded>
  /** Takes the second key holder away, and brings it back. */
  holder: { stop(): Promise<void>; start(): Promise<void> }
}

export const phoneOf = (n: number) => ({ kind: 'phone', canonical: `+447700900${String(n).padStart(3, '0')}` }) as const

export async function aftercareTest(): Promise<AftercareTest> {
  const test = await testContext({ demo: true })
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-person-'))
  let now: Date | null = null
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { id, key } = registrarAsPartner(test.ctx)
  const settings = {
    host: '127.0.0.1',
    port,
    address,
    folder,
    origins: [],
    anybodyPerDay: 0,
    trustProxy: false,
    partners: { [id]: { keys: [key], quotas: { person: { 'recognise-person': 100_000 } } } },
  }
  let running: Awaited<ReturnType<typeof serveEvaluator>> | null = null
  const holder = {
    async start() {
      running = await serveEvaluator(settings, () => now ?? new Date())
      if ((running.server.address() as AddressInfo).port !== port) throw new Error('another port')
    },
    async stop() {
      await running?.close()
      running = null
    },
  }
  await holder.start()
  test.ctx.settings.evaluatorUrl = address
  const helper = (organisationId: string) => test.as(organisationId, 'aftercare:work')
  return {
    ...test,
    holder,
    at(moment) {
      now = moment
      test.setNow(moment)
    },
    helper,
    record: (organisationId, given = {}) =>
      recordConsent(helper(organisationId), randomUUID(), {
        purposes: ['help', 'recognise', 'follow-up'],
        needs: ['call'],
        contact: phoneOf(1),
        contactCheck: 'called-back',
        said: 'read-out',
        spoke: 'self',
        ...given,
      }),
    async close(options) {
      await holder.stop()
      rmSync(folder, { recursive: true, force: true })
      await test.close(options)
    },
  }
}
