// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rowText = defineText({
  nl: {
    kind: 'Signaal',
    reports: '{count, plural, one {# melding} other {# meldingen}}',
    expected: '{count, plural, one {# melding} other {# meldingen}}, verwacht {expected}',
    dismiss: 'Geen signaal',
  },
  en: {
    kind: 'Signal',
    reports: '{count, plural, one {# report} other {# reports}}',
    expected: '{count, plural, one {# report} other {# reports}}, expected {expected}',
    dismiss: 'No signal',
  },
})
