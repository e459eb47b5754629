// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { BrickRow, SharedSample } from './brick.part.tsx'
import { drawText } from './draw-journey.text.ts'
import type { JourneyView } from './journey-view.ts'
import { footWords } from './tell-journey.ts'

/** The same on a telephone: a line from step to step, each wall lying beside it. */
export function TallPicture({ journey, language }: { journey: JourneyView; language: Language }) {
  const t = translate(drawText, language)
  return (
    <ol className="dw-journey__tall" aria-label={t('caption', { form: journey.label })}>
      {journey.steps.map((step, index) => (
        <li key={step.id} className={step.isOpen ? 'dw-journey__item dw-journey__item--open' : 'dw-journey__item'}>
          {step.phase !== journey.steps[index - 1]?.phase && <p className="dw-journey__item-phase">{step.phase}</p>}
          <div className="dw-journey__item-body">
            <span className="dw-journey__item-number" aria-hidden="true">
              {step.number}
            </span>
            <div>
              <a className="utrecht-link utrecht-link--html-a dw-journey__item-name" href={`#${step.id}`}>
                {step.label}
              </a>
              {step.alsoIn.length > 0 && (
                <p className="dw-journey__item-also">
                  <SharedSample /> {t('alsoIn', { count: step.alsoIn.length })}
                </p>
              )}
              <BrickRow bricks={step.bricks} />
              <p className="dw-journey__item-count">{footWords(step, language).join(' · ')}</p>
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
