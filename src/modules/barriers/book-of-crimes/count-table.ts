// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { Edition } from '../edition/edition.ts'
import type { BookPhase } from './book.ts'
import { text } from './book-of-crimes.text.ts'

/** What the picture shows, in numbers: how many steps each form has in each phase. */
export function countTable(edition: Edition, phases: readonly BookPhase[], language: Language) {
  const t = translate(text, language)
  return {
    caption: t('tableTitle'),
    columns: [
      { key: 'form', text: t('forms') },
      ...phases.map(({ id, label }) => ({ key: id, text: inLanguage(label, language), numeric: true })),
    ],
    rows: edition.journeys.map((journey) => ({
      key: journey.id,
      cells: {
        form: inLanguage(journey.label, language),
        ...Object.fromEntries(
          phases.map(({ id, lanes }) => [id, lanes.find((lane) => lane.journey.id === journey.id)?.steps.length ?? 0]),
        ),
      },
    })),
  }
}
