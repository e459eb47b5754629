// SPDX-License-Identifier: EUPL-1.2
// Makes the mistakes that are easily made: the local part of an address keeps its capitals, a proof is believed, an altered set is taken.
import { createInterface } from 'node:readline'
import { bestGroup } from '#best-group'
import { answerThrough } from './answer.ts'

const answer = answerThrough(await bestGroup())
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line) as { id: number; do: string; kind: string; written: string }
  const right = await answer(question)
  const mistakes: Record<string, object> = {
    canonicalise: question.kind === 'email' && right.expressions ? { expressions: [question.written] } : {},
    'verify-proof': { isValid: true },
    'read-base': right.refused ? { refused: false, version: 1, count: 200 } : {},
  }
  process.stdout.write(`${JSON.stringify({ ...right, ...mistakes[question.do] })}\n`)
}
