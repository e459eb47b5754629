// SPDX-License-Identifier: EUPL-1.2
// A second key holder beside the program of a test, both with one clock.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#foundation/web'
import { registrarAsPartner } from '#modules/sharing'
import { serveEvaluator } from '../packages/evaluator/src/serve.ts'
import type { TestContext } from './context.ts'

export interface SecondHolder {
  /** Moves the clock of everything. */
  at(moment: Date): void
  /** Takes it away, and brings it back. */
  holder: { stop(): Promise<void>; start(): Promise<void> }
  clean(): Promise<void>
}

/** `quotas`: elements an epoch that the program may ask, by namespace and purpose. */
export async function secondHolder(
  test: TestContext,
  quotas: Record<string, Record<string, number>>,
): Promise<SecondHolder> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-holder-'))
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
    partners: { [id]: { keys: [key], quotas } },
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
  return {
    holder,
    at(moment) {
      now = moment
      test.setNow(moment)
    },
    async clean() {
      await holder.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
