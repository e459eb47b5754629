// SPDX-License-Identifier: EUPL-1.2
import './plan.css'
import { useLanguage } from '#ui/language'
import { standingText } from '../plan/plan.text.ts'
import type { Standing } from '../standing/standing.ts'

const signs: Record<Standing, string> = {
  overdue: '!',
  claimed: '“”',
  'at-risk': '≈',
  silent: '…',
  unclear: '?',
  waiting: '‖',
  'on-course': '→',
  running: '↻',
  done: '✓',
  dropped: '×',
}

/** How an action stands, in a sign and a word. What is only claimed has a look of its own: a dashed edge, never green. */
export function StandingSign({ standing, count }: { standing: Standing; count?: number }) {
  const language = useLanguage()
  return (
    <span className="dw-plan__standing">
      <span className={`dw-plan__cell dw-plan__cell--small dw-plan__cell--${standing}`} aria-hidden="true">
        {signs[standing]}
      </span>
      <span>
        {standingText[language][standing]}
        {count !== undefined && `: ${count}`}
      </span>
    </span>
  )
}

interface CellAction {
  id: string
  /** Of its theme and of itself: '6.4'. */
  code: string
  title: string
  standing: Standing
}

/** One square for each action; each leads to it when there is a page to lead to. */
export function StandingCells({ actions, hrefOf }: { actions: readonly CellAction[]; hrefOf: (id: string) => string }) {
  const language = useLanguage()
  return (
    <ul className="dw-plan__cells">
      {actions.map(({ id, code, title, standing }) => (
        <li key={id}>
          <a className={`dw-plan__cell dw-plan__cell--${standing}`} href={hrefOf(id)} title={`${code} ${title}`}>
            <span aria-hidden="true">{signs[standing]}</span>
            <small aria-hidden="true">{code}</small>
            <span className="dw-hidden">
              {code} {title}: {standingText[language][standing]}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
