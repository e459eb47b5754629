// SPDX-License-Identifier: EUPL-1.2
import '../draw-journey/journey.css'
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { Edition } from '../edition/edition.ts'
import { journeyPath } from '../show-journeys/addresses.ts'
import { Said } from '../show-journeys/translated-words.part.tsx'
import { type BookPhase, journeysWith } from './book.ts'
import { text } from './book-of-crimes.text.ts'

/** A row for each phase, a column for each form; in each the steps, with how many forms share them. */
export function PhaseTable({ edition, phases }: { edition: Edition; phases: readonly BookPhase[] }) {
  const language = useLanguage()
  const t = translate(text, language)
  if (phases.length === 0) return null
  return (
    <div className="dw-broad">
      <Table
        caption={t('tableTitle')}
        hideCaption
        folded
        rows={phases}
        columns={(column) => [
          column(t('phase'), ({ label }) => <Said words={label} />),
          edition.journeys.map((journey) =>
            column(inLanguage(journey.label, language), ({ lanes }) => {
              const steps = lanes.find((lane) => lane.journey.id === journey.id)?.steps ?? []
              if (steps.length === 0)
                return (
                  <span className="dw-soft">
                    –<span className="dw-hidden"> {t('none')}</span>
                  </span>
                )
              return (
                <ul className="dw-plain-list">
                  {steps.map(({ step, number, isShared }) => (
                    <li key={step.id}>
                      {number}.{' '}
                      <TextLink href={`${addressIn(language, journeyPath(journey.form))}#${step.id}`}>
                        <Said words={step.label} />
                      </TextLink>
                      {isShared && ` (${t('shared', { count: journeysWith(edition, step.id).length })})`}
                    </li>
                  ))}
                </ul>
              )
            }),
          ),
        ]}
      />
    </div>
  )
}
