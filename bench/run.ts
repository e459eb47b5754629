// SPDX-License-Identifier: EUPL-1.2
// npm run bench: measured speed. Every figure stands beside a raw one of the same run, because machines differ.
import { parts } from './parts.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Choose from: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n## ${name}\n`)
  for (const [figure, value] of Object.entries(await part())) console.log(`${figure.padEnd(62)} ${value}`)
}
process.exit(0)
