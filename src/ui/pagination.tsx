// SPDX-License-Identifier: EUPL-1.2
import { Icon } from './icon.tsx'
import { useWords } from './words.tsx'

type PaginationProps = {
  page: number
  pages: number
  previousHref?: string | undefined
  nextHref?: string | undefined
}

export function Pagination(props: PaginationProps) {
  const words = useWords()
  if (props.pages <= 1) return null
  return (
    <nav className="utrecht-pagination" aria-label={words.pages}>
      {props.previousHref && (
        <a
          className="utrecht-pagination__relative-link utrecht-pagination__relative-link--prev"
          href={props.previousHref}
          rel="prev"
        >
          <Icon name="back" />
          {words.previous}
        </a>
      )}
      <span className="utrecht-pagination__now">{words.page(props.page, props.pages)}</span>
      {props.nextHref && (
        <a
          className="utrecht-pagination__relative-link utrecht-pagination__relative-link--next"
          href={props.nextHref}
          rel="next"
        >
          {words.next}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  )
}
