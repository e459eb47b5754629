// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Evaluation } from '../evaluation.ts'
import { type CorpusDocument, precisionOf, recallOf, type Score, scoreCorpus } from './score.ts'
import { findIdentifiers } from '#values'

/**
 * Identifiers in running text. The held-out part was written by somebody who did not see the code, and is only ever counted:
 * its failures are not printed, so that nobody can mend the code to its answers.
 */
export const extraction: Evaluation = {
  name: 'extraction',
  async run() {
    const lines: string[] = []
    for (const part of ['development', 'held-out'] as const) {
      const documents = await readCorpus(part)
      lines.push('', `Identifiers in free text, ${part} part${documents ? `: ${documents.length} documents` : ''}`)
      if (!documents) {
        lines.push('  not run: data absent')
        continue
      }
      const { scores, misses } = scoreCorpus(documents, findWritten)
      lines.push(...table(scores))
      if (part === 'held-out') continue
      for (const miss of misses) {
        const what = [...miss.missed.map((key) => `missed ${key}`), ...miss.tooMany.map((key) => `too many ${key}`)]
        lines.push(`  ${miss.id}${miss.trap ? ` [trap: ${miss.trap}]` : ''}: ${what.join('; ')}`)
      }
    }
    return lines
  },
}

/** Rule 9 of the corpus: what was only read out in words is not expected. The corpus of `roles` expects it. */
function findWritten(text: string) {
  return findIdentifiers(text, { demoBankAllowed: true }).filter(({ isSpelledOut }) => !isSpelledOut)
}

async function readCorpus(part: string): Promise<CorpusDocument[] | null> {
  const text = await readFile(join(import.meta.dirname, 'corpus', `${part}.jsonl`), 'utf8').catch(() => null)
  return (
    text
      ?.split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line)) ?? null
  )
}

function table(scores: readonly Score[]): string[] {
  const row = (cells: string[]) =>
    `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(10))).join('')}`
  const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)}%`)
  return [
    row(['kind', 'expected', 'found', 'right', 'precision', 'recall']),
    ...scores.map((score) =>
      row([
        score.kind,
        String(score.expected),
        String(score.found),
        String(score.right),
        percent(precisionOf(score)),
        percent(recallOf(score)),
      ]),
    ),
  ]
}
