// SPDX-License-Identifier: EUPL-1.2
import { dataLine, type Language } from '#foundation/text'
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { Edition, Journey } from '../edition/edition.ts'
import type { MatrixAsked } from './matrix.ts'

const columns = [
  'edition',
  'form',
  'step_number',
  'step',
  'step_label',
  'phase',
  'party',
  'party_label',
  'barrier',
  'barrier_label',
  'kind',
  'status',
  'evidence',
] as const

/** A line for each barrier of each party at each step (RFC 4180): of one journey, or of all. Labels in this language. */
export function matrixCsv(
  edition: Edition,
  journeys: readonly Journey[],
  asked: MatrixAsked,
  language: Language,
): string {
  const party = new Map(edition.parties.map(({ id, label }) => [id, inLanguage(label, language)]))
  const lines = journeys.flatMap((journey) =>
    journey.steps.flatMap((stepId, index) => {
      const step = edition.steps[stepId]
      if (!step) return []
      return step.barriers
        .flatMap((id) => edition.barriers[id] ?? [])
        .filter(({ status }) => asked.status === '' || status === asked.status)
        .flatMap((barrier) =>
          barrier.owners
            .filter((owner) => asked.party === '' || owner === asked.party)
            .map((owner) =>
              dataLine([
                edition.number,
                journey.form,
                index + 1,
                step.id,
                inLanguage(step.label, language),
                step.phase,
                owner,
                party.get(owner) ?? owner,
                barrier.id,
                inLanguage(barrier.label, language),
                barrier.kind,
                barrier.status,
                barrier.evidence.level,
              ]),
            ),
        )
    }),
  )
  return [dataLine(columns), ...lines].join('')
}
