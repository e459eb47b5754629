// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const answersText = defineText({
  nl: {
    title: 'Antwoorden van melders',
    lead: 'Deze melders hebben uw vraag beantwoord. Een melding verdwijnt uit deze lijst als iemand haar opent.',
    caption: '{count, plural, one {# melding met een nieuw antwoord} other {# meldingen met een nieuw antwoord}}',
    answeredAt: 'Beantwoord',
    report: 'Melding',
    open: 'Lees het antwoord bij melding {code}',
    about: 'Waarover',
    empty: 'Geen nieuwe antwoorden',
    'empty-more': 'U leest een antwoord ook bij de melding zelf. Vraag iets met “Vraag de melder”.',
    'more-than': 'Hier staan de {max, number} oudste.',
  },
  en: {
    title: 'Answers of reporters',
    lead: 'These reporters answered your question. A report leaves this list when somebody opens it.',
    caption: '{count, plural, one {# report with a new answer} other {# reports with a new answer}}',
    answeredAt: 'Answered',
    report: 'Report',
    open: 'Read the answer with report {code}',
    about: 'About',
    empty: 'No new answers',
    'empty-more': 'An answer also stands with the report itself. Ask something with “Ask the reporter”.',
    'more-than': 'These are the {max, number} oldest.',
  },
})

export const answersTray = defineText({
  nl: { title: 'Antwoorden van melders', explanation: 'Op een vraag van u, nog door niemand gelezen' },
  en: { title: 'Answers of reporters', explanation: 'To a question of yours, nobody has read them yet' },
})
