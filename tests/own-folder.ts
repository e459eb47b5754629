// SPDX-License-Identifier: EUPL-1.2
// Beside every test file: a temporary folder of its own, removed after it with all that the tests left there.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

// Beside the folders of other files, not in one: what could not be read to its end has left its own behind, and the path of a socket is short.
const before = (process.env.TMPDIR_OF_RUN ??= tmpdir())
const folder = mkdtempSync(join(before, 'dijkwacht-file-'))
// Programs that a test starts may be somebody else's.
chmodSync(folder, 0o755)
process.env.TMPDIR = folder

afterAll(() => {
  process.env.TMPDIR = before
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
