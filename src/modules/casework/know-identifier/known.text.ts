// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const casesPart = defineText({ nl: { title: 'Zaken' }, en: { title: 'Cases' } })
export const judgementsPart = defineText({
  nl: { title: 'Besluiten over de samenhang' },
  en: { title: 'Decisions about what it joins' },
})

export const knownText = defineText({
  nl: {
    case: 'Zaak {code}',
    naming: '{count, plural, one {in # melding} other {in # meldingen}}',
    size: '{count, plural, one {# eigen melding} other {# eigen meldingen}} in de zaak',
    others: '{count, plural, one {# van een andere partner} other {# van andere partners}}',
    tab: 'Samenhang in zaak {code}',
    follow: 'Volg dit',
    followed: 'U volgt dit: naar uw volglijst',
    by: 'Door {name}',
    over: 'geldt niet meer',
  },
  en: {
    case: 'Case {code}',
    naming: '{count, plural, one {in # report} other {in # reports}}',
    size: '{count, plural, one {# own report} other {# own reports}} in the case',
    others: '{count, plural, one {# of another partner} other {# of other partners}}',
    tab: 'What it joins in case {code}',
    follow: 'Watch this',
    followed: 'You watch this: to your watch list',
    by: 'By {name}',
    over: 'no longer holds',
  },
})
