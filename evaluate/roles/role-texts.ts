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
  const [whole, fragments, corpus, written, more, ...unseen] = await Promise.all([
    linesOf(join(training, 'stories.jsonl')),
    linesOf(join(training, 'fragments.jsonl')),
    linesOf(join(training, 'corpus-tuning.jsonl')),
    linesOf(join(import.meta.dirname, 'written.jsonl')),
    linesOf(join(import.meta.dirname, 'more-stories.jsonl')),
    ...['unseen-stories', 'genuine-traps', 'own-traps'].map((file) =>
      linesOf(join(import.meta.dirname, `${file}.jsonl`)),
    ),
  ])
  const isTuned = (text: string) => halfOf(text) === 'tuning'
  const ofRules = [...Object.values(sentences).flat(), ...stories, ...corpus, ...written, ...more.filter(isTuned)]
  return [
    ...whole.map((text) => ({ text, isWhole: true, isOfRules: false })),
    ...fragments.map((text) => ({ text, isWhole: false, isOfRules: false })),
    ...ofRules.map((text) => ({ text, isWhole: false, isOfRules: true })),
    ...unseen
      .flat()
      .filter(isTuned)
      .map((text) => ({ text, isWhole: false, isOfRules: false })),
  ]
}
