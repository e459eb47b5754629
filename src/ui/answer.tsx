// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { type AnswerLook, AnswerSign } from './answer-sign.tsx'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { HiddenField } from './hidden-field.tsx'
import { Small } from './text.tsx'
import './answer.css'

type AnswerProps = {
  look: AnswerLook
  /** The answer in one sentence. */
  statement: string
  headingLevel?: 1 | 2 | undefined
  /** What was asked, small above the answer: its kind, and the thing itself as it was understood. */
  about?: { kind?: string | undefined; value: string } | undefined
  /** The one thing to do next, as a button. */
  step?: { text: string; href: string } | undefined
  /** What was asked comes along with that step, by POST, so that it stands in no address; `sees` says so. */
  carry?: { action: string; text: string; sees: string } | undefined
  /** In the panel, between the answer and the step. */
  children?: ReactNode
  /** Below the panel. */
  below?: ReactNode
}

/** The answer to a question: a shape, one sentence, one step, and under it what it rests on. */
export function Answer({ look, statement, headingLevel, about, step, carry, children, below }: AnswerProps) {
  const Tag = `h${headingLevel ?? 1}` as const
  return (
    <section className={`dw-answer dw-answer--${look}`} aria-labelledby="antwoord-zin">
      <div className="dw-answer__panel">
        <div className="dw-answer__head">
          <AnswerSign look={look} />
          {about && (
            <p className="dw-answer__about">
              {about.kind !== undefined && <span className="dw-answer__kind">{about.kind}</span>}{' '}
              <strong className="dw-answer__value">{about.value}</strong>
            </p>
          )}
        </div>
        <Tag className="dw-answer__statement" id="antwoord-zin" tabIndex={-1}>
          {statement}
        </Tag>
        {children}
        {step && carry && (
          <div className="dw-answer__step dw-answer__carry">
            <Form intent="carry" action={carry.action}>
              <HiddenField name="mee" value={carry.text} />
              <HiddenField name="naar" value={step.href} />
              <Button>{step.text}</Button>
              <Small>{carry.sees}</Small>
            </Form>
          </div>
        )}
        {step && !carry && (
          <p className="dw-answer__step">
            <a className="dw-action-link dw-action-link--primary" href={step.href}>
              {step.text}
            </a>
          </p>
        )}
      </div>
      {below && <div className="dw-answer__below">{below}</div>}
    </section>
  )
}

/** What was looked at, and what was seen, each in a word or two. */
export function Facts({ facts }: { facts: readonly { name: string; says: string }[] }) {
  return (
    <dl className="dw-facts">
      {facts.map(({ name, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  )
}
