// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import './compared.css'
import { compareText } from './compare.text.ts'
import type { ComparedPart } from './compare-texts.ts'

/** What came in and what went, in running text: marked to see and said to hear. */
export function Compared({ parts }: { parts: readonly ComparedPart[] }) {
  const t = useText(compareText)
  return (
    <p className="utrecht-paragraph dw-compared" lang="nl">
      {parts.map(({ text, change }, index) => {
        if (change === 'same') return text
        const Tag = change === 'added' ? 'ins' : 'del'
        return (
          <Tag key={index}>
            <span className="dw-hidden">{` (${t(change)}: `}</span>
            {text}
            <span className="dw-hidden">{') '}</span>
          </Tag>
        )
      })}
    </p>
  )
}
