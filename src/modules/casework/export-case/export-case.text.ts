// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const exportSlot = defineText({
  nl: {
    title: 'Zet de meldingen in een bestand',
    explanation: 'Een rekenblad (CSV), zonder de verhalen van de melders.',
  },
  en: { title: 'Put the reports in a file', explanation: 'A spreadsheet (CSV), without the stories of the reporters.' },
})

export const exportCaseText = defineText({
  nl: {
    title: 'Meldingen van zaak {code} in een bestand',
    lead: 'U krijgt {count, plural, one {# eigen melding} other {# eigen meldingen}}, zonder de verhalen van de melders.',
    back: 'Terug naar de zaak',
    file: 'zaak',
  },
  en: {
    title: 'Reports of case {code} in a file',
    lead: 'You get {count, plural, one {# own report} other {# own reports}}, without the stories of the reporters.',
    back: 'Back to the case',
    file: 'case',
  },
})
