// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { failures, judge, scoreOf, situationsIn } from '../../src/modules/guidance/judge-plan/judge-plan.fixture.ts'
import type { Evaluation } from '../evaluation.ts'

const own = resolve(import.meta.dirname, '../../src/modules/guidance/judge-plan/own-situations.jsonl')
const shared = join(
  process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data'),
  'help-situations/help-situations.jsonl',
)

function linesOf(title: string, file: string): string[] {
  if (!existsSync(file)) return [`  ${title}: not run, data absent (SHARED_DATA)`]
  const situations = situationsIn(readFileSync(file, 'utf8'))
  const judged = situations.flatMap((one) => judge(one) ?? [])
  const { first, nextTwo, mustNot } = scoreOf(judged)
  const of = judged.length
  return [
    `  ${title}: ${of} of ${situations.length} situations judged`,
    `    first step right ${first} of ${of}, nothing said that must not be ${mustNot} of ${of}, next two ${nextTwo} of ${2 * of}`,
    ...failures(judged).map((line) => `    ${line}`),
  ]
}

/**
 * The plan of help against tables of situations. The rules were mended until the first step and what must not be said were right, so that this is no
 * measure of what the plan does with a situation that nobody wrote down.
 */
export const plan: Evaluation = {
  name: 'plan',
  async run() {
    return ['', 'The first steps for who was scammed', ...linesOf('Own', own), ...linesOf('By another author', shared)]
  },
}
