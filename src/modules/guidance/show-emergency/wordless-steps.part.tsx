// SPDX-License-Identifier: EUPL-1.2
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Pictogram } from '#ui/pictogram'
import { wordless } from '../emergency/wordless.text.ts'
import type { Callable } from './wordless-numbers.query.ts'
import './wordless-steps.css'

interface WordlessStepsProps {
  /** By id of the step; a step that is left out has no number to call now. */
  numbers: Readonly<Record<string, Callable>>
}

/** The first steps in drawings, each with its number in the order and what to call, large. */
export function WordlessSteps({ numbers }: WordlessStepsProps) {
  const language = useLanguage()
  return (
    <ol className="dw-wordless">
      {wordless.map(({ id, words }) => {
        const call = numbers[id]
        return (
          <li key={id}>
            <Pictogram name={id} label={words[language]} />
            {call && <ActionLink href={call.href}>{call.text}</ActionLink>}
          </li>
        )
      })}
    </ol>
  )
}
