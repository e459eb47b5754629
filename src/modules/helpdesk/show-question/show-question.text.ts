// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const showText = defineText({
  nl: {
    back: 'Naar de vraagbaak',
    lead: 'Gesteld door {name} op {date}.',
    question: 'Uw vraag',
    answer: 'Het antwoord',
    noAnswer: 'Er is nog geen antwoord.',
    answeredBy: 'Geschreven door {writer}, nagekeken door {second}, {date}.',
    notAdvice: 'Dit is geen juridisch advies. Verandert er iets, vraag het dan opnieuw.',
    withdraw: 'Trek de vraag in',
    withdrawMore: 'De experts stoppen er dan mee.',
  },
  en: {
    back: 'To the helpdesk',
    lead: 'Asked by {name} on {date}.',
    question: 'Your question',
    answer: 'The answer',
    noAnswer: 'There is no answer yet.',
    answeredBy: 'Written by {writer}, looked at by {second}, {date}.',
    notAdvice: 'This is no legal advice. When something changes, ask again.',
    withdraw: 'Withdraw the question',
    withdrawMore: 'The experts then stop working on it.',
  },
})
