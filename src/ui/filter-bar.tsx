// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import './filter-bar.css'

type FilterBarProps = {
  action?: string | undefined
  /** Name of the form for a screen reader. */
  label: string
  submitText: string
  method?: 'get' | 'post' | undefined
  /** Link that clears all filters, shown when one is set. */
  clear?: { href: string; text: string } | undefined
  children: ReactNode
  /** Fields that few need, after the button. */
  more?: ReactNode
}

/** A search form in one row above a table. GET, so that the address of a filtered list can be shared; POST where what is sought may stand in no address. */
export function FilterBar(props: FilterBarProps) {
  return (
    <form
      className="dw-filter"
      method={props.method ?? 'get'}
      action={props.action}
      role="search"
      aria-label={props.label}
      noValidate
    >
      {props.children}
      <div className="dw-filter__actions">
        <Button appearance="secondary">{props.submitText}</Button>
        {props.clear && (
          <a className="utrecht-link utrecht-link--html-a" href={props.clear.href}>
            {props.clear.text}
          </a>
        )}
      </div>
      {props.more}
    </form>
  )
}
