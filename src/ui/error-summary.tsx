// SPDX-License-Identifier: EUPL-1.2
import { Suspense } from 'react'
import { NameOfField } from './field-names.tsx'
import { Icon } from './icon.tsx'
import { useWords } from './words.tsx'

export type FieldError = { field: string; message: string }

type SummaryProps = {
  errors: FieldError[]
  title?: string | undefined
  isLost?: boolean | undefined
}

/**
 * All errors of a form, above its heading, each a link to its field, by name. The browser moves the focus here
 * (`autofocus` on an element with a tab index works without script). Shows nothing without errors. `isLost`: a chosen
 * file has to be chosen again.
 */
export function ErrorSummary(props: SummaryProps) {
  if (props.errors.length === 0) return null
  return (
    <Suspense>
      <Summary {...props} />
    </Suspense>
  )
}

function Summary(props: SummaryProps) {
  const words = useWords()
  return (
    <div
      className="utrecht-alert utrecht-alert--error dw-error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      id="fouten"
    >
      <h2 className="utrecht-heading-2">
        <Icon name="stop" />
        {props.title ?? words.problem}
      </h2>
      <ul className="utrecht-link-list">
        {props.errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${error.field}`}>
              <NameOfField id={error.field} />
              {error.message}
            </a>
          </li>
        ))}
      </ul>
      {!props.isLost && <p className="utrecht-paragraph">{words.problemKept}</p>}
    </div>
  )
}
