// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const deliveryMessages = defineMessages('statistics-delivery', {
  filled: { nl: 'vul dit veld in, met hoogstens 500 tekens', en: 'fill in this field, with at most 500 characters' },
  period: {
    nl: 'schrijf de eerste periode, zoals 2025, 2025-H1, 2025-Q1 of 2025-01',
    en: 'write the first period, such as 2025, 2025-H1, 2025-Q1 or 2025-01',
  },
  rhythm: { nl: 'kies 1, 3, 6, 12 of 24 maanden', en: 'choose 1, 3, 6, 12 or 24 months' },
  tooOften: {
    nl: 'de perioden zijn langer dan de tijd tussen twee leveringen',
    en: 'the periods are longer than the time between two deliveries',
  },
  crossing: {
    nl: 'met deze stappen loopt een periode over een jaarwisseling heen; begin zo dat elke periode binnen een jaar valt',
    en: 'in these steps a period runs over the end of a year; begin so that each period lies within a year',
  },
  days: { nl: 'schrijf een aantal dagen van 0 tot 1000', en: 'write a number of days from 0 to 1000' },
  example: { nl: 'schrijf yes of no', en: 'write yes or no' },
})

export const deliveriesText = defineText({
  nl: {
    done: '{added, plural, one {# afspraak} other {# afspraken}} toegevoegd, {changed} gewijzigd, {unchanged} ongewijzigd.',
    line: 'Regel {line}: {column}: {what}',
  },
  en: {
    done: '{added, plural, one {# agreement} other {# agreements}} added, {changed} changed, {unchanged} unchanged.',
    line: 'Line {line}: {column}: {what}',
  },
})
