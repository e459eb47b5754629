// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endProcesses } from './processor-time.ts'

/**
 * The temporary folder of this run, for all that it starts. At the end, also after a failure or a signal, no process and no file of it is left.
 */
export async function withScratch(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-bench-'))
  // PostgreSQL may run as another user, who must get through.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  const clean = () => {
    endProcesses(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      clean()
      process.exit(1)
    })
  try {
    await work(folder)
  } finally {
    clean()
  }
}
