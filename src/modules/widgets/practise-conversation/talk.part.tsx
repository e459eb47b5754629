// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import './practise.css'
import { practiseText } from './practise.text.ts'

interface Line {
  id: string
  said: string
  /** What the other party did, said once one has answered. */
  sign: string | null
  chosen: { text: string; isWise: boolean; feedback: string } | null
}

/** The conversation so far: who said what, and what there is to say about it. */
export function Talk(props: { lines: readonly Line[]; other: string; showsFeedback: boolean }) {
  const t = useText(practiseText)
  return (
    <ol className="dw-talk">
      {props.lines.flatMap(({ id, said, sign, chosen }) => [
        <li key={id} className="dw-talk__line dw-talk__line--other">
          <p className="dw-talk__who">{props.other}</p>
          <p className="dw-talk__said">{said}</p>
        </li>,
        ...(chosen
          ? [
              <li key={`${id}-you`} className="dw-talk__line dw-talk__line--you">
                <p className="dw-talk__who">{t('you')}</p>
                <p className="dw-talk__said">{chosen.text}</p>
              </li>,
            ]
          : []),
        ...(chosen && props.showsFeedback
          ? [
              <li key={`${id}-note`} className="dw-talk__note">
                <p>
                  <strong>{t(chosen.isWise ? 'wise' : 'other')}</strong> {chosen.feedback}
                </p>
                {sign && <p>{sign}.</p>}
              </li>,
            ]
          : []),
      ])}
    </ol>
  )
}
