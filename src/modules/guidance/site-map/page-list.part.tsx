// SPDX-License-Identifier: EUPL-1.2
import type { Listed } from './pages-of.ts'
import { ActionLink } from '#ui/link'
import { useUnused } from '#ui/site'
import './page-list.css'

/** Pages, each with what somebody finds there. */
export function PageList({ pages }: { pages: readonly Listed[] }) {
  const isUnused = useUnused()
  return (
    <ul className="dw-page-list">
      {pages
        .filter(({ href }) => !isUnused(href))
        .map(({ href, title, says }) => (
          <li key={href}>
            <ActionLink href={href}>{title}</ActionLink>
            <p>{says}</p>
          </li>
        ))}
    </ul>
  )
}
