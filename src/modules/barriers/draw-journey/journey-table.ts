// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { drawText } from './draw-journey.text.ts'
import { type JourneyView, statusOrder } from './journey-view.ts'

/** The same in a table, for `ChartFrame`. */
export function journeyTable(journey: JourneyView, language: Language) {
  const t = translate(drawText, language)
  const statuses = statusOrder.filter((status) => journey.steps.some(({ counts }) => counts[status] > 0))
  return {
    caption: t('caption', { form: journey.label }),
    columns: [
      { key: 'step', text: t('step') },
      { key: 'phase', text: t('phase') },
      ...statuses.map((status) => ({ key: status, text: t(status), numeric: true })),
      { key: 'effect', text: t('withEffect'), numeric: true },
      { key: 'others', text: t('others') },
    ],
    rows: journey.steps.map((step) => ({
      key: step.id,
      cells: {
        step: `${step.number}. ${step.label}`,
        phase: step.phase,
        ...step.counts,
        effect: step.withEffect,
        others: step.alsoIn.join(', ') || t('nowhere'),
      },
    })),
  }
}
