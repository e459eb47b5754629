// SPDX-License-Identifier: EUPL-1.2
import { type Language, messageOf, translate } from '#foundation/text'
import { importText } from './import-figures.text.ts'
import type { Refused } from './raw-observation.ts'

/** What happened, in one sentence a line; every refused row with where it stands and what to do. */
export function sayTakenIn(
  done: { added: number; unchanged: number; corrected: { figure: string; from: number; to: number }[] },
  refused: readonly Refused[],
  language: Language,
): string[] {
  const t = translate(importText, language)
  const wrong = refused.map(({ at, code, values }) => {
    const what = messageOf(code, language, values)
    return 'line' in at ? t('line', { line: at.line, what }) : t('row', { row: at.row, what })
  })
  const places = new Set(refused.map(({ at }) => JSON.stringify(at)))
  return [
    t('done', { added: done.added, corrected: done.corrected.length, unchanged: done.unchanged }),
    ...done.corrected
      .filter(({ from, to }) => from !== to)
      .map(({ figure, from, to }) => t('corrected', { figure, from, to })),
    ...(wrong.length > 0 ? [t('wrong', { count: places.size }), ...wrong] : []),
  ]
}
