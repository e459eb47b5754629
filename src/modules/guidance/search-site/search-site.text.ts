// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Zoeken',
    field: 'Wat zoekt u?',
    fieldHelp: 'Gewone woorden zijn goed, zoals “bank belde” of “geld terug”.',
    submit: 'Zoek',
    call: 'Bel {number}',
    looksLike: 'Dit lijkt op een nummer, rekening of adres.',
    check: 'Controleer dit',
    pages: 'Op deze site',
    points: 'Wie u kan helpen',
    concepts: 'Soorten fraude',
    none: 'Wij vinden hier niets over',
    noneTry: 'Probeer een ander woord, of een korter woord.',
    noneHelp: 'Bent u opgelicht? Ga naar Hulp.',
    noneCheck: 'Wilt u weten of iets klopt? Ga naar Controleren.',
  },
  en: {
    title: 'Search',
    field: 'What are you looking for?',
    fieldHelp: 'Everyday words are fine, such as “bank called” or “money back”.',
    submit: 'Search',
    call: 'Call {number}',
    looksLike: 'This looks like a number, account or address.',
    check: 'Check this',
    pages: 'On this site',
    points: 'Who can help you',
    concepts: 'Kinds of fraud',
    none: 'We find nothing about this',
    noneTry: 'Try another word, or a shorter one.',
    noneHelp: 'Were you scammed? Go to Help.',
    noneCheck: 'Do you want to know whether something is right? Go to Check.',
  },
})
