// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { List } from '#ui/text'
import { BrickSample } from '../draw-journey/brick.part.tsx'
import { drawText } from '../draw-journey/draw-journey.text.ts'
import { hasKnownEffect } from '../draw-journey/journey-view.ts'
import { journeyPath } from '../show-journeys/addresses.ts'
import { Said } from '../show-journeys/translated-words.part.tsx'
import type { MatrixView } from './show-matrix.query.ts'
import { text } from './show-matrix.text.ts'

/** What one party can raise, by step or by form, each with its status in a shape and a word. */
export function PartyBarriers({ view }: { view: MatrixView }) {
  const language = useLanguage()
  const t = translate(text, language)
  const d = translate(drawText, language)
  const [row] = view.rows
  if (!row) return null
  return (
    <>
      <Heading level={2} id="lijst">
        {t('listTitle', { party: row.label })}
      </Heading>
      {view.columns.map(({ id, text: column }, at) => {
        const barriers = row.cells[at] ?? []
        if (barriers.length === 0) return null
        const form = view.form?.code ?? id
        return (
          <section key={id}>
            <Heading level={3} id={id}>
              {column}
            </Heading>
            <List
              items={barriers.map((barrier) => (
                <>
                  <TextLink href={`${addressIn(language, journeyPath(form))}#${barrier.id}`}>
                    <Said words={barrier.label} />
                  </TextLink>{' '}
                  <span className="dw-brick-word">
                    <BrickSample status={barrier.status} hasEffect={hasKnownEffect(barrier)} /> {d(barrier.status)}
                  </span>
                </>
              ))}
            />
          </section>
        )
      })}
    </>
  )
}
