// SPDX-License-Identifier: EUPL-1.2

/** Problems with dates, quarters, provinces and municipalities. ICU messages. */
export const calendarText = {
  'date.not-a-date': {
    nl: 'Dit is geen datum. Vul dag, maand en jaar in, bijvoorbeeld 24-11-2026.',
    en: 'This is not a date. Enter day, month and year, for example 24-11-2026.',
  },
  'date.incomplete': {
    nl: '{part, select, day {De dag ontbreekt.} month {De maand ontbreekt.} other {Het jaar ontbreekt.}} Vul dag, maand en jaar in. Weet u de dag niet meer? Vul dan de dag in die er het dichtst bij ligt.',
    en: '{part, select, day {The day is missing.} month {The month is missing.} other {The year is missing.}} Enter day, month and year. If you no longer know the day, enter the nearest one.',
  },
  'date.not-existing': {
    nl: 'De datum {day}-{month}-{year} bestaat niet. Kijk de dag en de maand na.',
    en: 'The date {day}-{month}-{year} does not exist. Check the day and the month.',
  },
  'date.short-year': {
    nl: 'Vul het jaar met vier cijfers in, bijvoorbeeld 2026.',
    en: 'Enter the year with four digits, for example 2026.',
  },
  'date.year-out-of-range': {
    nl: 'Het jaar {year} kan niet kloppen. Kijk het jaar na.',
    en: 'The year {year} cannot be right. Check the year.',
  },
  'quarter.not-a-quarter': {
    nl: 'Dit is geen kwartaal. Schrijf het jaar en het kwartaal, bijvoorbeeld 2026-Q4.',
    en: 'This is not a quarter. Write the year and the quarter, for example 2026-Q4.',
  },
  'province.unknown': {
    nl: 'Deze provincie kennen wij niet. Kies een van de twaalf provincies.',
    en: 'We do not know this province. Choose one of the twelve provinces.',
  },
  'municipality.unknown': {
    nl: 'Deze gemeente kennen wij niet. Kijk de naam na, of kies er een uit de lijst. Vul de gemeente in, niet het dorp of de wijk.',
    en: 'We do not know this municipality. Check the name, or choose one from the list. Enter the municipality, not the village or the district.',
  },
  'municipality.near': {
    nl: 'Deze gemeente kennen wij niet. Bedoelt u {name}? Vul dat dan in.',
    en: 'We do not know this municipality. Do you mean {name}? Then enter that.',
  },
  'municipality.near-two': {
    nl: 'Deze gemeente kennen wij niet. Bedoelt u {one} of {other}? Vul dat dan in.',
    en: 'We do not know this municipality. Do you mean {one} or {other}? Then enter that.',
  },
  'municipality.several': {
    nl: 'Er zijn twee gemeenten met deze naam. Vul in: {one} of {other}.',
    en: 'Two municipalities have this name. Enter: {one} or {other}.',
  },
} as const
