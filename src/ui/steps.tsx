// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

export type Step = { title: string; body?: ReactNode; action?: ReactNode; isDone?: boolean | undefined }

type StepsProps = {
  steps: Step[]
  headingLevel?: 2 | 3 | undefined
  /** The first step large and in the signal colour: "do this first". On unless the order is not urgent. */
  firstLarge?: boolean | undefined
}

/** What to do, in order. Urgency is shown by the order, not by alarm. */
export function Steps(props: StepsProps) {
  const Tag = `h${props.headingLevel ?? 2}` as const
  return (
    <ol className={props.firstLarge === false ? 'dw-steps' : 'dw-steps dw-steps--first-large'}>
      {props.steps.map((step) => (
        <li key={step.title} className={step.isDone ? 'dw-step dw-step--done' : 'dw-step'}>
          <Tag className="dw-step__title">{step.title}</Tag>
          {step.body && <div className="dw-step__body">{step.body}</div>}
          {step.action && <div className="dw-step__action">{step.action}</div>}
        </li>
      ))}
    </ol>
  )
}
