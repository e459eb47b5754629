// SPDX-License-Identifier: EUPL-1.2
import type { WorkDeed } from '#foundation/modules'
import { addressIn, formatDateTime, formatNumber, type Language, translate } from '#foundation/text'
import { groupOf, groups, type Group } from '../order/order.ts'
import { type SaidClock, sayClock, shortDay } from '../order/say-clock.ts'
import type { Tab } from './gather.query.ts'
import type { TodoRow } from './list-todo.query.ts'
import { todoText } from './todo.text.ts'

/** A row in words. */
export interface RowView {
  id: string
  clock: SaidClock
  kind: string
  href: string
  subject: string
  why: string
  code: string
  from: string
  version: string
  /** `isFinal`: no way back is offered, so it is asked once more. */
  deeds: readonly (WorkDeed & { isFinal: boolean })[]
  isPile: boolean
  /** It stands for what did not fit: nothing to put off. */
  isRest: boolean
}

export interface GroupView {
  name: string
  rows: RowView[]
}

const words = { now: 'now', soon: 'soon', week: 'week', later: 'after', none: 'none' } as const satisfies Record<
  Group,
  string
>

/** The rows of a page under their headings; no heading without rows. */
export function groupsOf(rows: readonly TodoRow[], tab: Tab, now: Date, language: Language): GroupView[] {
  const t = translate(todoText, language)
  if (tab === 'later')
    return rows.length === 0 ? [] : [{ name: t('until'), rows: rows.map((row) => viewOf(row, now, language)) }]
  return groups.flatMap((group) => {
    const own = rows.filter((row) => groupOf(row, now) === group)
    return own.length === 0 ? [] : [{ name: t(words[group]), rows: own.map((row) => viewOf(row, now, language)) }]
  })
}

function viewOf(row: TodoRow, now: Date, language: Language): RowView {
  const { id, until, item, pile, source, beside = 0, isRest = false } = row
  const t = translate(todoText, language)
  const said = sayClock(row, now, language)
  const clock: SaidClock = until
    ? { text: shortDay(until, true, now, language), title: formatDateTime(until, language), tone: null }
    : isRest
      ? { text: '', title: '', tone: null }
      : said
  const common = { id, clock, isRest, isPile: pile !== null }
  if (item === null) {
    const count = formatNumber(pile ?? 0, language)
    const text = translate(source.text, language)
    const isNew = isRest || (source.oldest === undefined && source.rows === undefined)
    return {
      ...common,
      clock: isNew && !until ? { ...clock, text: '' } : clock,
      kind: row.kind,
      href: addressIn(language, source.href),
      subject: isRest ? t('more', { count }) : `${count} · ${text('title')}`,
      why: isRest
        ? t('moreWhy')
        : [
            ...(beside > 0 ? [t('beside', { count: beside })] : []),
            ...(isNew ? [] : [t('oldest', { age: said.text })]),
            text('explanation'),
          ].join(' · '),
      code: '',
      from: '',
      version: '',
      deeds: [],
    }
  }
  return {
    ...common,
    kind: row.kind,
    href: item.href,
    subject: item.subject,
    why: item.why ?? '',
    code: item.code ?? '',
    from: item.from ?? '',
    version: item.version === undefined ? '' : String(item.version),
    deeds: (item.deeds ?? []).map((deed) => ({ ...deed, isFinal: !source.rows?.undo?.deeds.includes(deed.id) })),
  }
}
