// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { List } from '#ui/text'
import { deconflictText } from './deconflict.text.ts'

type Props = { atWork: { colleagues: { name: string; reports: number }[]; isAlsoElsewhere: boolean } }

/** Says who else is at work here; nothing when nobody is. */
export function DeconflictNotice({ atWork }: Props) {
  const t = useText(deconflictText)
  const lines = atWork.colleagues.map(({ name, reports }) => t('colleague', { name, count: reports }))
  if (atWork.isAlsoElsewhere) lines.push(t('elsewhere'))
  if (lines.length === 0) return null
  return (
    <Notice kind="info" title={t('title')}>
      <List items={lines} />
    </Notice>
  )
}
