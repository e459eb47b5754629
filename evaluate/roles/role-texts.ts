// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sentences } from '../../src/values/read-roles/read-roles.fixture.ts'
import { stories } from '../../src/values/read-roles/stories.fixture.ts'
import type { RoleText } from './fit-roles.ts'
import { halfOf } from './score-roles.ts'

const training = join(import.meta.dirname, '../../src/values/read-roles/training')

/** All texts that the roles are learnt from: those written for it, and those that the rules were made with. */
export async function roleTexts(): Promise<RoleText[]> {
  const linesOf = async (path: string) =>
    (await readFile(path, 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  const [whole, fragments, written, more] = await Promise.all([
    linesOf(join(training, 'stories.jsonl')),
    linesOf(join(training, 'fragments.jsonl')),
    linesOf(join(import.meta.dirname, 'written.jsonl')),
    linesOf(join(import.meta.dirname, 'more-stories.jsonl')),
  ])
  const ofRules = [
    ...Object.values(sentences).flat(),
    ...stories,
    ...written,
    ...more.filter((text) => halfOf(text) === 'tuning'),
  ]
  return [
    ...whole.map((text) => ({ text, isWhole: true, isOfRules: false })),
    ...fragments.map((text) => ({ text, isWhole: false, isOfRules: false })),
    ...ofRules.map((text) => ({ text, isWhole: false, isOfRules: true })),
  ]
}
