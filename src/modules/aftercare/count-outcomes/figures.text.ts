// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const figuresText = defineText({
  nl: {
    title: 'Wat verder helpen opleverde',
    lead: 'Aantallen van alle organisaties samen, per halfjaar. Niemand is erin te herkennen.',
    none: 'Er is nog geen halfjaar om te laten zien',
    noneMore:
      'Een halfjaar komt hier als het voorbij is en iedereen de tijd had om te antwoorden: zo’n drie en een halve maand later.',
    half: 'Halfjaar {half}',
    other: 'Andere halfjaren',
    offered: '{n} keer vroegen wij of iemand verder geholpen wil worden. {yes} keer was het ja.',
    offeredFew: 'Hoe vaak wij hulp aanboden, is te weinig om te laten zien.',
    'too-few': 'Niet te meten: minder dan tien mensen, of te klein om veilig te laten zien.',
    'most-silent':
      'Niet te meten: minder dan de helft antwoordde. Wat de anderen vinden, weten wij niet. De aantallen staan er wel.',
    ended: 'Van {due} mensen antwoordden er {answered}',
    endedOf: 'Voor {due} mensen was het tijd om te vragen. Allemaal tellen zij mee, ook wie niets zei.',
    'ending.answered': 'Antwoordde',
    'ending.no-answer': 'Gevraagd, geen antwoord',
    'ending.not-asked': 'Niet gevraagd',
    'ending.withdrew': 'Stopte en liet alles wissen',
    of: 'Van de {n} die antwoordden.',
    few: 'minder dan tien, of uit te rekenen',
    answer: 'Antwoord',
    count: 'Aantal',
    path: 'Welk pad zij kozen',
    ofDue: 'Van iedereen voor wie het tijd was om te vragen.',
    source: 'Dijkwacht, eigen telling. Afgerond op vijf; minder dan tien staat er niet.',
    how: 'Zo leest u dit',
    howMore:
      'Dit laat niet zien of een pad werkt. Mensen kozen zelf, en wie niet antwoordde kan heel anders zijn. De vragen zijn van ons en niet getoetst. “Na twaalf maanden” vragen wij in de laatste maand van het jaar: daarna is alles gewist.',
  },
  en: {
    title: 'What helping further led to',
    lead: 'Numbers of all organisations together, by half-year. Nobody can be recognised in them.',
    none: 'There is no half-year to show yet',
    noneMore:
      'A half-year comes here when it is over and everybody had time to answer: some three and a half months later.',
    half: 'Half-year {half}',
    other: 'Other half-years',
    offered: '{n} times we asked whether somebody wants to be helped further. {yes} times it was yes.',
    offeredFew: 'How often we offered help is too little to show.',
    'too-few': 'Not measurable: fewer than ten people, or too small to show safely.',
    'most-silent':
      'Not measurable: fewer than half answered. What the others think, we do not know. The numbers are there.',
    ended: 'Of {due} people {answered} answered',
    endedOf: 'For {due} people it was time to ask. All of them count, also who said nothing.',
    'ending.answered': 'Answered',
    'ending.no-answer': 'Asked, no answer',
    'ending.not-asked': 'Not asked',
    'ending.withdrew': 'Stopped and had everything erased',
    of: 'Of the {n} who answered.',
    few: 'fewer than ten, or could be worked out',
    answer: 'Answer',
    count: 'Number',
    path: 'Which path they chose',
    ofDue: 'Of everybody for whom it was time to ask.',
    source: 'Dijkwacht, own count. Rounded to five; fewer than ten is not there.',
    how: 'How to read this',
    howMore:
      'This does not show whether a path works. People chose themselves, and who did not answer can be quite different. The questions are ours and were not tested. “After twelve months” we ask in the last month of the year: after that everything is erased.',
  },
})
