// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filledIn } from '../../src/values/read-roles/filled-in.fixture.ts'
import type { Story } from './score-roles.ts'

/** Stories written for tuning, `{form, text}` a line, with what stands in them as `{role kind}`; fictitious ones are put there. */
export async function writtenStories(): Promise<(Story & { form: string })[]> {
  const content = await readFile(join(import.meta.dirname, 'written.jsonl'), 'utf8')
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, at) => {
    const { form, text: marked } = JSON.parse(line) as { form: string; text: string }
    const { text, marks } = filledIn(marked)
    const identifiers = marks.map(({ role, kind, value }) => ({
      kind: (kind === 'link' ? 'web-address' : kind) as Story['identifiers'][number]['kind'],
      value: kind === 'phone' ? value.replaceAll(' ', '') : value,
      surface: [value],
      role: role as Story['identifiers'][number]['role'],
    }))
    return { id: `written-${at + 1}`, form, text, identifiers }
  })
}
