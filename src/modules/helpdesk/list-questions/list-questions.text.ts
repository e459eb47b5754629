// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const helpdeskMenu = defineText({ nl: { title: 'Vraagbaak' }, en: { title: 'Helpdesk' } })

export const answeredTray = defineText({
  nl: { title: 'Uw vraag is beantwoord', explanation: 'Een expert antwoordde op een vraag die u stelde.' },
  en: { title: 'Your question was answered', explanation: 'An expert answered a question that you asked.' },
})

export const listText = defineText({
  nl: {
    title: 'Vraagbaak',
    lead: 'Twijfelt u of u iets mag delen? Zoek een antwoord van een expert, of stel uw vraag.',
    ask: 'Stel een vraag',
    mine: 'Vragen van uw organisatie',
    caption: '{count, plural, one {# vraag} other {# vragen}}',
    question: 'Vraag',
    status: 'Stand',
    clock: 'Antwoord over',
    asked: 'Gesteld',
    by: '{name}, {date}',
    noneTitle: 'Uw organisatie stelde nog geen vraag',
    none: 'Een expert antwoordt meestal binnen 10 werkdagen. Is er haast, schrijf dat erbij.',
  },
  en: {
    title: 'Helpdesk',
    lead: 'Not sure whether you may share something? Search an answer of an expert, or ask your question.',
    ask: 'Ask a question',
    mine: 'Questions of your organisation',
    caption: '{count, plural, one {# question} other {# questions}}',
    question: 'Question',
    status: 'State',
    clock: 'Answer in',
    asked: 'Asked',
    by: '{name}, {date}',
    noneTitle: 'Your organisation has not asked a question yet',
    none: 'An expert usually answers within 10 working days. When there is a hurry, write so.',
  },
})
