// SPDX-License-Identifier: EUPL-1.2
import { useWords } from './words.tsx'

/** "Vraag 2 van 5" with a thin bar; "Vraag 2" where answers still decide how many come: a number that changes is not believed. `text` replaces the words. */
export function Progress(props: {
  step: number
  of: number
  isAbout?: boolean | undefined
  text?: string | undefined
}) {
  const words = useWords()
  const text = props.isAbout ? words.stepAbout(props.step) : words.step(props.step, props.of)
  return (
    <div className="dw-progress">
      <p className="dw-progress__text">{props.text ?? text}</p>
      <progress className="dw-progress__bar" value={props.step} max={props.of} aria-hidden="true" />
    </div>
  )
}
