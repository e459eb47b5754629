// SPDX-License-Identifier: EUPL-1.2
import { classNames } from './class-names.tsx'
import './people.css'

/** How a person is drawn: filled with a mark, filled, in outline, or faint. */
export type PersonLook = 'marked' | 'filled' | 'outline' | 'faint'

type PeopleProps = {
  /** So many of each look, one after the other. Together a hundred at most. */
  groups: { look: PersonLook; count: number }[]
  /** What one sees, in a sentence. */
  label: string
}

/** A share as people: so many of these. */
export function People({ groups, label }: PeopleProps) {
  const looks = groups.flatMap(({ look, count }) => Array.from({ length: count }, () => look))
  return (
    <div className={classNames('dw-people', looks.length > 30 && 'dw-people--many')} role="img" aria-label={label}>
      {looks.map((look, at) => (
        <Person key={at} look={look} />
      ))}
    </div>
  )
}

export function Person({ look }: { look: PersonLook }) {
  return (
    <svg className={`dw-person dw-person--${look}`} viewBox="0 0 24 36" aria-hidden="true">
      <path d="M3 34V24a9 9 0 0 1 18 0v10zM12 2a6 6 0 1 1 0 12 6 6 0 0 1 0-12z" />
      {look === 'marked' && <path className="dw-person__mark" d="M8 26l3 3 5-6" />}
    </svg>
  )
}
