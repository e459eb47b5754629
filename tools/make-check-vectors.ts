// SPDX-License-Identifier: EUPL-1.2
// Writes packages/check-client/vectors anew: node tools/make-check-vectors.ts. The same each time; a changed file means that tags that were made
// before are worth nothing, or that other teams must change their programs.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bestGroup } from '@dijkwacht/check-client'
import { canonicalVectors } from './check-vectors/canonical-vectors.ts'
import { protocolVectors } from './check-vectors/protocol-vectors.ts'
import { setVectors } from './check-vectors/set-vectors.ts'

const folder = resolve(import.meta.dirname, '../packages/check-client/vectors')
const contents = {
  protocol: protocolVectors(await bestGroup()),
  canonical: canonicalVectors(),
  set: await setVectors(),
}
for (const [name, content] of Object.entries(contents))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`)
execFileSync(process.execPath, [
  resolve(import.meta.dirname, '../node_modules/.bin/biome'),
  'format',
  '--write',
  folder,
])
