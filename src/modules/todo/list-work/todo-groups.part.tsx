// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useSyncExternalStore } from 'react'
import type { RefusedForm } from '#foundation/web'
import { useText } from '#ui/language'
import { classNames } from '#ui/class-names'
import type { Tab } from './gather.query.ts'
import type { GroupView, RowView } from './row-view.query.ts'
import { RowDeeds } from './row-deeds.part.tsx'
import { todoText } from './todo.text.ts'

interface GroupsProps {
  groups: GroupView[]
  /** Where a deed is posted: this page of this list. */
  address: string
  tab: Tab
  answered: RefusedForm['answered'] | undefined
}

/** A table of one-line rows under each heading. On a narrow screen a row is three lines. */
export function TodoGroups({ groups, address, tab, answered }: GroupsProps) {
  const t = useText(todoText)
  useEffect(goOn, [])
  const isNew = useSyncExternalStore(
    neverTold,
    () => localStorage.getItem(placeKnown) === null,
    () => true,
  )
  return groups.map(({ name, rows }, at) => (
    <table key={name} className="dw-todo" onSubmit={keepPlace}>
      <caption>
        {name}
        {/* In its line, so that it takes no row away. */}
        {at === 0 && isNew && tab === 'work' && <small>{t('howTo')}</small>}
      </caption>
      <thead className="dw-hidden">
        <tr>
          <th scope="col">{t('clock')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('code')}</th>
          <th scope="col">{t('deeds')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row="">
            <td
              className={classNames('dw-todo__clock', row.clock.tone !== null && `dw-todo__clock--${row.clock.tone}`)}
            >
              <span title={row.clock.title}>{row.clock.text}</span>
            </td>
            <td className="dw-todo__kind">{row.isPile && !row.isRest ? '' : row.kind}</td>
            <th scope="row" className="dw-todo__what">
              <What {...row} />
            </th>
            <td className="dw-todo__code" title={row.from}>
              {[row.code, row.from].filter(Boolean).join(' · ')}
            </td>
            <td className="dw-todo__deeds">
              <RowDeeds
                row={row}
                address={address}
                tab={tab}
                answered={answered?.entries.id === row.id ? answered : undefined}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ))
}

const placeKept = 'dw-todo-row'
/** Whoever did something here once knows how. */
const placeKnown = 'dw-todo-bekend'
const neverTold = () => () => {}
const allRows = () => [...document.querySelectorAll<HTMLElement>('.dw-todo [data-row]')]

/** Which row is answered: what comes in its place has the focus on the page that follows. */
function keepPlace({ target }: React.SyntheticEvent): void {
  const at = allRows().findIndex((row) => target instanceof Node && row.contains(target))
  sessionStorage.setItem(placeKept, String(at))
  localStorage.setItem(placeKnown, 'ja')
}

function goOn(): void {
  const kept = sessionStorage.getItem(placeKept)
  sessionStorage.removeItem(placeKept)
  // What was refused has the focus already, with what is wrong.
  if (kept === null || document.activeElement !== document.body) return
  const rows = allRows()
  rows[Math.min(Math.max(0, Number(kept)), rows.length - 1)]?.querySelector<HTMLElement>('a[href]')?.focus()
}

function What({ subject, why, href }: RowView) {
  return (
    <div title={[subject, why].filter(Boolean).join(' · ')}>
      <a href={href} data-key="Enter">
        {subject}
      </a>
      {why && <span> {why}</span>}
    </div>
  )
}
