// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { TextLink } from './link.tsx'
import { useWords } from './words.tsx'
import './summary-list.css'

export type SummaryItem = {
  term: string
  /** Empty shows "not filled in". */
  answer: ReactNode
  /** A link to the question, or a button in the surrounding form that goes back to it. */
  change?: { href: string } | { name: string; value: string } | undefined
}

/** Check your answers: what was asked, what was said, and a way to change it. */
export function SummaryList(props: { items: SummaryItem[]; changeText?: string | undefined }) {
  const words = useWords()
  const changeText = props.changeText ?? words.change
  return (
    <dl className="utrecht-data-list utrecht-data-list--html-dl">
      {props.items.map((item, index) => (
        <div key={`${item.term} ${index}`} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{item.term}</dt>
          <dd className="utrecht-data-list__item-value">
            {item.answer || <span className="dw-soft">{words.notFilledIn}</span>}
          </dd>
          {item.change && (
            <dd className="utrecht-data-list__actions">
              {'href' in item.change ? (
                <TextLink href={item.change.href} hiddenText={item.term}>
                  {changeText}
                </TextLink>
              ) : (
                <Button appearance="subtle" name={item.change.name} value={item.change.value} hiddenText={item.term}>
                  {changeText}
                </Button>
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
