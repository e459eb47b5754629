// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../src/foundation/web/free-port.ts'

const secret = 'geheim-van-de-proef:100%+/='
const services = { prepare: 'proef-voorbereiden', sign: 'proef-tekenen' }

/** A simulated broker of eHerkenning in a process of its own: its settings first, because the site that it belongs to must know them. */
export async function simulatedBroker() {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  return {
    issuer,
    settings: {
      EHERKENNING_ISSUER: issuer,
      EHERKENNING_CLIENT_SECRET: secret,
      EHERKENNING_SERVICE: services.prepare,
      EHERKENNING_SIGN_SERVICE: services.sign,
    },
    /** Starts it for the site at this address, and waits until it answers. */
    async start(baseUrl: string): Promise<{ stop(): void }> {
      const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-broker-'))
      const file = join(folder, 'settings.json')
      const redirect = `${baseUrl}/inloggen/eherkenning/terug`
      writeFileSync(file, JSON.stringify({ port, redirect, client: { id: 'dijkwacht', secret }, services }))
      const child = spawn(process.execPath, [resolve(import.meta.dirname, '../tools/simulated-broker.ts'), file], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { DIJKWACHT_PARENT: String(process.pid) },
      })
      await new Promise((done, fail) => {
        child.stdout.once('data', done)
        child.once('exit', () => fail(new Error('the simulated broker ended')))
      })
      // It has read them.
      rmSync(folder, { recursive: true })
      return { stop: () => child.kill('SIGTERM') }
    },
  }
}
