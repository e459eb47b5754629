// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filledIn } from '../../src/values/read-roles/filled-in.fixture.ts'
import { type CorpusRole, type Half, halfOf, type Story } from './score-roles.ts'

/** Stories of one of our own files, one a line, with what stands in them as `{role kind}`; fictitious ones are put there. */
export async function writtenStories(
  file: 'written' | 'more-stories' | 'fresh-stories' | 'unseen-stories' | 'genuine-traps' | 'own-traps',
): Promise<(Story & { half: Half })[]> {
  const content = await readFile(join(import.meta.dirname, `${file}.jsonl`), 'utf8')
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, at) => {
    const { text: marked } = JSON.parse(line) as { text: string }
    const { text, marks } = filledIn(marked)
    const identifiers = marks.map(({ role, kind, value }) => ({
      kind: (kind === 'link' ? 'web-address' : kind) as Story['identifiers'][number]['kind'],
      value: kind === 'phone' ? value.replaceAll(' ', '') : value,
      surface: [value],
      role: roleOf(role, kind),
    }))
    return { id: `${file}-${at + 1}`, half: halfOf(marked), text, identifiers }
  })
}

/** A shop's address is its site to us, whoever sells there. */
function roleOf(role: string, kind: string): CorpusRole {
  if (role === 'display') return 'displayed-only'
  return (role === 'seller' && (kind === 'web-address' || kind === 'link') ? 'site' : role) as CorpusRole
}
