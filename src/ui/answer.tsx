// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import './answer.css'

type AnswerProps = {
  /** There is no positive tone on purpose: nothing found never looks like approval. */
  tone: 'stop' | 'warn' | 'neutral'
  /** The answer in one sentence. */
  statement: string
  headingLevel?: 1 | 2 | undefined
  /** Where several stand on one page, each has its own. */
  id?: string | undefined
  /** One of several, below the one that matters most. */
  isLesser?: boolean | undefined
  /** What was asked, shown above the answer as it was understood. */
  asked?: string | undefined
  children?: ReactNode
}

/** The answer to a question, in one sentence, and under it what it rests on. */
export function Answer(props: AnswerProps) {
  const Tag = `h${props.headingLevel ?? 1}` as const
  const id = props.id ?? 'antwoord'
  return (
    <section className={`dw-answer dw-answer--${props.tone}`} aria-labelledby={id}>
      {props.asked && <p className="dw-answer__asked">{props.asked}</p>}
      <Tag className={`utrecht-heading-${props.isLesser ? 3 : 1} dw-answer__statement`} id={id}>
        <Icon name={props.tone} />
        <span>{props.statement}</span>
      </Tag>
      {props.children && <div className="dw-answer__ground">{props.children}</div>}
    </section>
  )
}
