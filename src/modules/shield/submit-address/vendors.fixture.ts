// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const main = resolve(import.meta.dirname, '../../../../tools/simulated-vendors.ts')

type Mood = 'down' | 'busy' | 'refusing' | 'forgetful' | 'harmless' | 'removing' | 'nonsense' | 'deaf'

/** The vendors of the demo, in a process of their own. */
export interface SimulatedVendors {
  /** For `testContext`. */
  settings: Record<string, string>
  mood(mood: Mood, isOn: boolean): void
  received(): { method: string; path: string; headers: Record<string, string>; body: string }[]
  forget(): void
  stop(): Promise<void>
}

export async function startVendors(): Promise<SimulatedVendors> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-vendors-'))
  const child = spawn(process.execPath, [main, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = `http://127.0.0.1:${await portOf(child)}`
  const file = join(folder, 'received.jsonl')
  return {
    settings: {
      WEB_RISK_KEY_FILE: join(folder, 'web-risk-key.json'),
      WEB_RISK_URL: url,
      NETCRAFT_URL: `${url}/api/v3`,
    },
    mood(mood, isOn) {
      if (isOn) writeFileSync(join(folder, mood), '')
      else rmSync(join(folder, mood), { force: true })
    },
    received: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        : [],
    forget: () => writeFileSync(file, ''),
    async stop() {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function portOf(child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> }): Promise<number> {
  for await (const line of createInterface({ input: child.stdout })) return Number(line)
  throw new Error('the simulated vendors did not start')
}
