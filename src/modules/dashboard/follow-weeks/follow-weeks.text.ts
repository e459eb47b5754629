// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: '{what}, week voor week',
    oneTitle: '{what}: van {first} naar {last} meldingen per week',
    definition: 'Meldingen per week van {from} tot en met {to}. Ingetrokken en afgewezen meldingen tellen niet mee.',
    gap: 'Een onderbroken lijn betekent: van die week tonen wij geen aantal.',
    break: 'Vanaf {week} gelden andere regels voor wat wij tonen. De lijn is daar gebroken.',
    week: 'Week vanaf',
    summary: 'Lijnen van {from} tot en met {to}; de cijfers staan in de tabel.',
  },
  en: {
    title: '{what}, week by week',
    oneTitle: '{what}: from {first} to {last} reports a week',
    definition: 'Reports a week from {from} to {to}. Withdrawn and rejected reports do not count.',
    gap: 'An interrupted line means: of that week we show no number.',
    break: 'From {week} on other rules hold for what we show. The line is broken there.',
    week: 'Week from',
    summary: 'Lines from {from} to {to}; the figures are in the table.',
  },
})
