// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { List } from '#ui/text'
import type { DraftProblem } from '../compose/compose.ts'
import { draftText } from './show-draft.text.ts'

/** What must be mended, by line. Nothing when all is well. */
export function Problems({ problems }: { problems: readonly DraftProblem[] }) {
  const t = useText(draftText)
  if (problems.length === 0) return null
  return (
    <Notice kind="signal" title={t('problems', { count: problems.length })}>
      <List items={problems.map(({ line, message }) => (line === null ? message : t('line', { line, message })))} />
    </Notice>
  )
}
