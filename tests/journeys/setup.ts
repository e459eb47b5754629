// SPDX-License-Identifier: EUPL-1.2
import { startProgram } from '../running.ts'

/** One first start, as a newcomer sees it: it makes the database and the demo. Every journey begins with a copy of what it left. */
export default async function setup() {
  const first = await startProgram()
  await first.stop()
  process.env.FILLED_DATA_DIR = first.dataDir
  return () => first.clean()
}
