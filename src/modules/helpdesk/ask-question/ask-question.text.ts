// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const askText = defineText({
  nl: {
    pageTitle: 'Stel een vraag',
    lead: 'Een expert antwoordt, en een tweede expert kijkt mee. Schrijf geen namen, rekeningen of nummers op: die zijn voor het antwoord niet nodig.',
    back: 'Naar de vraagbaak',
    title: 'Uw vraag in één zin',
    titleMore: 'Bijvoorbeeld: mag een marktplaats een bank zeggen dat een rekening vaak wordt gemeld?',
    text: 'Wat is er aan de hand?',
    textMore: 'Wie wil wat delen, met wie en waarvoor? Is er haast, schrijf dan waarom.',
    after: 'Wordt het antwoord later gepubliceerd, dan staat uw organisatie er niet bij.',
    send: 'Verstuur vraag',
  },
  en: {
    pageTitle: 'Ask a question',
    lead: 'An expert answers, and a second expert looks at it. Write no names, accounts or numbers: they are not needed for the answer.',
    back: 'To the helpdesk',
    title: 'Your question in one sentence',
    titleMore: 'For example: may a marketplace tell a bank that an account is often reported?',
    text: 'What is the matter?',
    textMore: 'Who wants to share what, with whom and what for? When there is a hurry, write why.',
    after: 'When the answer is published later, your organisation is not named.',
    send: 'Send question',
  },
})
