// SPDX-License-Identifier: EUPL-1.2
// For trying out: vendors of browsers as a process of its own that is nobody, so that the demo submits addresses to this machine only.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Program } from './boot.ts'

const main = resolve(import.meta.dirname, '../../tools/simulated-vendors.ts')

/** Starts it, and lets the settings point to it. Null when the settings name a vendor, or this is no demo. */
export async function startTrialVendors(program: Program): Promise<{ stop(): void } | null> {
  const { settings } = program.base
  const { vendors } = settings
  if (settings.isProduction || !settings.isDemo || vendors.webRisk || vendors.netcraft) return null
  const folder = resolve(settings.dataDir, 'vendors')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const child = spawn(process.execPath, [main, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { DIJKWACHT_PARENT: String(process.pid) },
  })
  const url = `http://127.0.0.1:${await portOf(child)}`
  vendors.webRisk = { url, keyFile: join(folder, 'web-risk-key.json') }
  vendors.netcraft = { url: `${url}/api/v3` }
  return { stop: () => child.kill('SIGTERM') }
}

async function portOf(child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> }): Promise<number> {
  for await (const line of createInterface({ input: child.stdout })) return Number(line)
  throw new Error('the vendors of the trial did not start')
}
