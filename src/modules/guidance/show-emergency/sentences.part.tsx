// SPDX-License-Identifier: EUPL-1.2
import type { OtherLanguage } from '#values'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Pictogram } from '#ui/pictogram'
import { emergencyText } from './emergency.text.ts'
import type { shownEmergency } from './shown-emergency.query.ts'
import './show-emergency.css'

interface SentencesProps {
  chosen: OtherLanguage
  steps: Awaited<ReturnType<typeof shownEmergency>>
}

/** Each sentence beside its drawing, in the words that people stand for; without those in Dutch and English. */
export function Sentences({ chosen, steps }: SentencesProps) {
  const t = useText(emergencyText)
  return (
    <ol className="dw-emergency">
      {steps.map(({ id, own, words, call }) => (
        <li key={id}>
          <Pictogram name={id} />
          <div>
            {own === null ? (
              <>
                <p className="dw-emergency__words" lang="nl">
                  {words.nl}
                </p>
                <p className="dw-soft" lang="en">
                  {words.en}
                </p>
              </>
            ) : (
              <p className="dw-emergency__words" lang={chosen.code} dir={chosen.dir}>
                {own}
              </p>
            )}
            {call && (
              <p className="dw-emergency__call">
                <TextLink href={call.href}>{t('call', { number: call.text })}</TextLink>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
