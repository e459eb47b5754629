// SPDX-License-Identifier: EUPL-1.2
import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const memory = '/dev/shm'
/** Bytes; a whole run holds less at any moment. */
const enough = 6 * 2 ** 30

/**
 * Where the databases of a run lie: in memory when there is room for them (a copy is two thousand files, which a disk makes ten times as
 * slowly), else in the temporary folder. `npm test` makes a folder there for each run and says which: TEST_DATABASES.
 */
export function databasesFolder(): string {
  if (process.env.TEST_DATABASES) return process.env.TEST_DATABASES
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize >= enough ? memory : tmpdir()
}
