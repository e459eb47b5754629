// SPDX-License-Identifier: EUPL-1.2
// npm run bench: measured speed. How to read it: bench/README.md.
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { runPart } from './run-part.ts'
import { parts } from './parts.ts'
import { withScratch } from './scratch.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Each part at its smallest. */
    short: { type: 'boolean', default: false },
    /** Of what a part counts: reports, rows, seconds. */
    size: { type: 'string' },
    /** Keeps the figures in the history. */
    record: { type: 'boolean', default: false },
    /** How long a comparison may take. */
    minutes: { type: 'string', default: '10' },
  },
})

function sizeOf(name: string): number {
  const { short, full } = parts[name] as (typeof parts)[string]
  return values.short ? short : Number(values.size ?? full)
}

const isComparison = positionals[0] === 'compare'
const [, commit = '', compared = ''] = positionals
const wanted = isComparison ? positionals.slice(2) : positionals
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0 || (isComparison && wanted.length !== 1)) {
  console.error(unknown.length > 0 ? `Unknown: ${unknown.join(', ')}` : 'npm run bench -- compare COMMIT PART')
  console.error(`Parts: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

let failed = 0
await withScratch(async (folder) => {
  const asked = (name: string) => ({ folder, size: sizeOf(name), shouldRecord: values.record })
  if (isComparison) return compare(commit, compared, { ...asked(compared), minutes: Number(values.minutes) })
  for (const name of wanted.length > 0 ? wanted : Object.keys(parts))
    await runPart(name, asked(name)).catch((error) => {
      console.error(error)
      failed += 1
    })
})
process.exit(failed > 0 ? 1 : 0)
