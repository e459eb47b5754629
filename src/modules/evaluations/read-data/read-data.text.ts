// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const dataMessages = defineMessages('evaluations-data', {
  empty: {
    nl: 'Plak een tabel: eerst een regel met namen van kolommen, daaronder de cijfers.',
    en: 'Paste a table: first a line with names of columns, the figures below it.',
  },
  tooManyLines: {
    nl: 'Dit zijn meer dan {most, number} regels. Neem langere perioden, zoals maanden.',
    en: 'These are more than {most, number} lines. Take longer periods, such as months.',
  },
  tooManyColumns: {
    nl: 'Dit zijn meer dan {most, number} kolommen. Laat weg wat u niet nodig heeft.',
    en: 'These are more than {most, number} columns. Leave out what you do not need.',
  },
  cells: {
    nl: 'Regel {line}: hier staan {found, number} velden, en in de eerste regel {expected, number}.',
    en: 'Line {line}: here are {found, number} fields, and in the first line {expected, number}.',
  },
  noColumn: {
    nl: 'In de eerste regel ontbreekt de kolom "{column}". Voeg haar toe.',
    en: 'The first line has no column "{column}". Add it.',
  },
  noNumber: {
    nl: 'Regel {line}, kolom "{column}": "{found}" is geen heel getal. Laat het veld leeg als u het niet weet.',
    en: 'Line {line}, column "{column}": "{found}" is no whole number. Leave it empty when you do not know.',
  },
  hidden: {
    nl: 'Regel {line}, kolom "{column}": dit getal ontbreekt of is verborgen. Bij dit ontwerp is elk getal nodig: neem langere perioden of grotere groepen.',
    en: 'Line {line}, column "{column}": this number is missing or hidden. This design needs every number: take longer periods or larger groups.',
  },
  yesOrNo: {
    nl: 'Regel {line}: schrijf ja of nee bij "maatregel", en niet "{found}".',
    en: 'Line {line}: write yes or no for "measure", and not "{found}".',
  },
  noPeriod: {
    nl: 'Regel {line}: "{found}" is geen periode. Schrijf 2026-W07, 2026-03, 2026-Q2 of de maandag van de week.',
    en: 'Line {line}: "{found}" is no period. Write 2026-W07, 2026-03, 2026-Q2 or the Monday of the week.',
  },
  otherPeriods: {
    nl: 'Regel {line}: gebruik overal weken, overal maanden of overal kwartalen.',
    en: 'Line {line}: use weeks everywhere, months everywhere or quarters everywhere.',
  },
  order: {
    nl: 'Regel {line}: deze periode is dezelfde of vroeger dan de vorige. Zet de oudste bovenaan.',
    en: 'Line {line}: this period is the same or earlier than the one before. Put the oldest first.',
  },
  start: {
    nl: 'Regel {line}: "begin" is het nummer van de eerste periode met de maatregel, van 1 tot en met {most, number}.',
    en: 'Line {line}: "start" is the number of the first period with the measure, from 1 to {most, number}.',
  },
  aboveDenominator: {
    nl: 'Regel {line}: het aantal is groter dan waarvan het een deel is. Kijk beide getallen na.',
    en: 'Line {line}: the count is larger than what it is a part of. Check both numbers.',
  },
  twoGroups: {
    nl: 'Geef twee regels: één met "ja" en één met "nee" bij maatregel.',
    en: 'Give two lines: one with "yes" and one with "no" for the measure.',
  },
})
