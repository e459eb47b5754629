// SPDX-License-Identifier: EUPL-1.2
import { useWords } from './words.tsx'

/** "Vraag 2 van 5" with a thin bar. `text` replaces the words. */
export function Progress(props: { step: number; of: number; text?: string | undefined }) {
  const text = useWords().step(props.step, props.of)
  return (
    <div className="dw-progress">
      <p className="dw-progress__text">{props.text ?? text}</p>
      <progress className="dw-progress__bar" value={props.step} max={props.of} aria-hidden="true" />
    </div>
  )
}
