// SPDX-License-Identifier: EUPL-1.2
// For trying out: a broker of eHerkenning as a process of its own that is nobody, so that the demo shows both ways in.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { trialEherkenning } from '#foundation/config'
import { freePort } from '#foundation/web'
import type { Program } from './boot.ts'

const main = resolve(import.meta.dirname, '../../tools/simulated-broker.ts')

/**
 * Starts it, and lets the settings point to it; it answers a moment later. Null when the settings name a broker, this is no demo, or browsers
 * elsewhere would look for it on their own machine.
 */
export async function startTrialBroker(program: Program): Promise<{ stop(): void } | null> {
  const { settings, secrets } = program.base
  const isHere = ['localhost', '127.0.0.1'].includes(new URL(settings.baseUrl).hostname)
  if (settings.isProduction || !settings.isDemo || settings.eherkenning || !isHere) return null
  const folder = resolve(settings.dataDir, 'broker')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'settings.json')
  const port = await freePort()
  const trial = trialEherkenning(`http://127.0.0.1:${port}`, secrets.token(32))
  const { clientId: id, clientSecret: secret, services } = trial
  const redirect = `${settings.baseUrl}/inloggen/eherkenning/terug`
  writeFileSync(file, JSON.stringify({ port, redirect, client: { id, secret }, services }), { mode: 0o600 })
  const child = spawn(process.execPath, [main, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { DIJKWACHT_PARENT: String(process.pid) },
  })
  settings.eherkenning = trial
  return { stop: () => child.kill('SIGTERM') }
}
