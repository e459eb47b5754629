// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRuleSet } from '../../src/modules/agreements/rule-set/read-rule-set.query.ts'
import { runCase } from '../../src/modules/agreements/sharing-rule/run-cases.ts'
import { type ExampleCase, noRule } from '../../src/modules/agreements/sharing-rule/sharing-rule.ts'
import { wilson } from '../../src/values/index.ts'
import type { Evaluation } from '../evaluation.ts'

const outcomes = ['allowed', 'allowed-with-conditions', 'forbidden', 'nobody-knows'] as const
type Outcome = (typeof outcomes)[number]

/** A line of `other-author.jsonl`: README.md beside this says who wrote them. */
interface OthersCase extends Pick<ExampleCase, 'story' | 'question'> {
  expect: Outcome
  article: string
  why: string
  sure: 'high' | 'middle' | 'low'
}

/** What the rules answer as if every draft were adopted, beside what another author thinks that the law says. */
export const sharing: Evaluation = {
  name: 'sharing',
  async run() {
    const { rules } = await readRuleSet()
    const set = rules.map(({ content }) => content)
    const answered = (await othersCases()).map((one) => {
      const { found, foundBecause } = runCase(set, one, '2026-12-01')
      return { ...one, found: foundBecause.includes(noRule) ? ('nobody-knows' as const) : found, foundBecause }
    })
    const same = answered.filter(({ expect, found }) => expect === found)
    const tooMuch = answered.filter(({ expect, found }) => isYes(found) && !isYes(expect))
    const tooLittle = answered.filter(({ expect, found }) => !isYes(found) && isYes(expect))
    return [
      '',
      `May I share this: ${answered.length} cases of another author, as if every draft rule were adopted`,
      `  the same answer: ${shareOf(same.length, answered.length)}`,
      `  the rules say yes where the author says no or does not know: ${shareOf(tooMuch.length, answered.length)}`,
      `  the rules say no or know nothing where the author says yes: ${shareOf(tooLittle.length, answered.length)}`,
      `  ${['author / rules'.padEnd(24), ...outcomes.map((one) => one.padStart(24))].join('')}`,
      ...outcomes.map((expect) => {
        const row = answered.filter((one) => one.expect === expect)
        const counts = outcomes.map((found) => String(row.filter((one) => one.found === found).length).padStart(24))
        return `  ${expect.padEnd(24)}${counts.join('')}`
      }),
      ...[...tooMuch, ...tooLittle].map(
        ({ story, expect, found, foundBecause, article }) =>
          `  ${expect} (${article}), read as ${found} (${foundBecause.join(', ')}): ${story}`,
      ),
    ]
  },
}

async function othersCases(): Promise<OthersCase[]> {
  const text = await readFile(join(import.meta.dirname, 'other-author.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

const isYes = (outcome: Outcome) => outcome === 'allowed' || outcome === 'allowed-with-conditions'

function shareOf(k: number, n: number): string {
  const { low, high } = wilson(k, n)
  const percent = (share: number) => `${(100 * share).toFixed(0)}%`
  return `${k} of ${n} (${percent(k / n)}, 95 per cent sure between ${percent(low)} and ${percent(high)})`
}
