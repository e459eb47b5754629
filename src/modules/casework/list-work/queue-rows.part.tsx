// SPDX-License-Identifier: EUPL-1.2
import { Link } from 'react-router'
import { translate } from '#foundation/text'
import { useLanguage, useText } from '#ui/language'
import { reportCode } from '#values'
import { reportTitle } from '../../reports/plain.ts'
import { shortDay } from '../work/short-day.ts'
import { statusText } from '../work/status.text.ts'
import { sayReason } from '../work/urgency.text.ts'
import type { Desk } from './desk.part.tsx'
import type { ListedWork } from './list-work.query.ts'
import { listText } from './list-work.text.ts'
import { queueText } from './queue.text.ts'

type RowsProps = {
  rows: ListedWork[]
  desk: Desk
  /** The report that is open beside the list. */
  current?: string | undefined
  mayWork: boolean
  hasOneStatus: boolean
}

/** Two lines each: what it is about, and how the story begins. One can decide from it what to open. */
export function QueueRows({ rows, desk, current, mayWork, hasOneStatus }: RowsProps) {
  const t = useText(queueText)
  return (
    <ol className="dw-queue" aria-label={t('list')}>
      {rows.map((row) => (
        <QueueRow key={row.reportId} {...{ row, desk, mayWork, hasOneStatus }} isCurrent={row.reportId === current} />
      ))}
    </ol>
  )
}

type RowProps = Pick<RowsProps, 'desk' | 'mayWork' | 'hasOneStatus'> & { row: ListedWork; isCurrent: boolean }

function QueueRow({ row, desk, isCurrent, mayWork, hasOneStatus }: RowProps) {
  const language = useLanguage()
  const t = translate(queueText, language)
  const list = translate(listText, language)
  const code = reportCode(row.reportId)
  const done = desk.done.get(row.reportId)
  const [first] = row.reasons
  const soft = [
    row.needsPerson && list('toClassify'),
    row.inCase && t('inCase', { count: row.inCase.ownReports }),
    !hasOneStatus && translate(statusText, language)(row.status),
    row.assignedName,
  ].filter(Boolean)
  return (
    <li
      className="dw-queue__row"
      id={code}
      data-row={row.reportId}
      data-done={done}
      aria-current={isCurrent || undefined}
    >
      {mayWork && (
        <label className="dw-select">
          <input
            className="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            name="id[]"
            value={row.reportId}
            form="gekozen"
          />
          <span className="dw-hidden">{list('choose', { at: code })}</span>
        </label>
      )}
      <div className="dw-queue__line">
        <Link className="dw-queue__what" to={desk.hrefOf(row.reportId)} title={sayAll(row, language)}>
          <span className="dw-hidden">{code}: </span>
          {reportTitle({ ...row, form: row.formLabel }, language)}
        </Link>
        <span className="dw-queue__more">{soft.join(' · ')}</span>
        <span className="dw-queue__clock" data-kind={first?.kind}>
          {done ? t(`row-${done}`) : <Clock row={row} />}
        </span>
      </div>
      <div className="dw-queue__line">
        <span className="dw-queue__words">{row.words || t('noStory')}</span>
        <span className="dw-queue__day">
          {code} · {shortDay(row.receivedAt, language)}
        </span>
      </div>
    </li>
  )
}

function Clock({ row }: Pick<RowProps, 'row'>) {
  const t = useText(queueText)
  const [first] = row.reasons
  if (first?.kind === 'recoverable') return t('hoursLeft', { hours: first.hoursLeft })
  if (first?.kind === 'surge') return t('grows')
  return first?.kind === 'help' ? t('asksHelp') : null
}

/** Why it stands where it stands, in full, for whoever holds the pointer still. */
function sayAll({ reasons }: ListedWork, language: 'nl' | 'en'): string | undefined {
  return reasons.map((reason) => sayReason(reason, language)).join('. ') || undefined
}
