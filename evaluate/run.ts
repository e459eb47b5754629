// SPDX-License-Identifier: EUPL-1.2
// Measured quality: npm run evaluate [-- NAME …], with --short each at its smallest, with --size N of another size
import { parseArgs } from 'node:util'
import { classification } from './classification/classification.ts'
import { crisis } from './crisis/crisis.ts'
import { effects } from './effects/effects.ts'
import type { Evaluation } from './evaluation.ts'
import { extraction } from './extraction/extraction.ts'
import { linking } from './linking/linking.ts'
import { lookalikes } from './lookalikes/lookalikes.ts'
import { messages } from './messages/messages.ts'
import { plan } from './plan/plan.ts'
import { roles } from './roles/roles.ts'
import { sharing } from './sharing/sharing.ts'
import { situations } from './situations/situations.ts'
import { shield } from './shield/shield.ts'
import { signals } from './signals/signals.ts'

const evaluations: readonly Evaluation[] = [
  extraction,
  roles,
  classification,
  linking,
  messages,
  lookalikes,
  shield,
  signals,
  effects,
  crisis,
  plan,
  sharing,
  situations,
]

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, size: { type: 'string' } },
})
const unknown = wanted.filter((name) => !evaluations.some((evaluation) => evaluation.name === name))
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${evaluations.map(({ name }) => name).join(', ')}\n`)
  process.exit(2)
}
for (const evaluation of evaluations.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { full, short } = evaluation.sizes ?? { full: 1, short: 1 }
  const size = values.short ? short : Number(values.size ?? full)
  process.stdout.write(`${(await evaluation.run(size)).join('\n')}\n`)
}
