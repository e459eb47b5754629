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

function known(names: readonly string[]): readonly string[] {
  const unknown = names.filter((name) => !(name in parts))
  if (unknown.length === 0) return names
  console.error(`Unknown: ${unknown.join(', ')}. Choose from: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

let failed = 0
await withScratch(async (folder) => {
  const [first, commit, name] = positionals
  if (first === 'compare') {
    if (!commit || !name || positionals.length > 3) throw new Error('npm run bench -- compare COMMIT PART')
    known([name])
    await compare(commit, name, { folder, size: sizeOf(name), minutes: Number(values.minutes), isKept: values.record })
    return
  }
  for (const one of positionals.length > 0 ? known(positionals) : Object.keys(parts))
    await runPart(one, { folder, size: sizeOf(one), isKept: values.record }).catch((error) => {
      console.error(error)
      failed += 1
    })
})
process.exit(failed > 0 ? 1 : 0)
