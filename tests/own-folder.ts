// SPDX-License-Identifier: EUPL-1.2
// Beside every test file: a temporary folder of its own, removed after it with all that the tests left there.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const before = process.env.TMPDIR
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-file-'))
// Programs that a test starts may be somebody else's.
chmodSync(folder, 0o755)
process.env.TMPDIR = folder

afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
