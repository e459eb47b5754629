// SPDX-License-Identifier: EUPL-1.2
// Measured quality: npm run evaluate [-- NAME …]
import { classification } from './classification/classification.ts'
import { effects } from './effects/effects.ts'
import type { Evaluation } from './evaluation.ts'
import { extraction } from './extraction/extraction.ts'
import { linking } from './linking/linking.ts'
import { messages } from './messages/messages.ts'
import { shield } from './shield/shield.ts'
import { signals } from './signals/signals.ts'

const evaluations: readonly Evaluation[] = [extraction, classification, linking, messages, shield, signals, effects]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !evaluations.some((evaluation) => evaluation.name === name))
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${evaluations.map(({ name }) => name).join(', ')}\n`)
  process.exit(2)
}
for (const evaluation of evaluations.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  process.stdout.write(`${(await evaluation.run()).join('\n')}\n`)
}
