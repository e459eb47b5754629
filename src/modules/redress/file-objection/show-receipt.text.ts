// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const receiptText = defineText({
  nl: {
    title: 'Uw bezwaar is ontvangen',
    lead: 'Wij beslissen uiterlijk op {until}.',
    code: 'Uw code',
    keep: 'Schrijf de code op of maak er een foto van. Zonder de code kunt u de beslissing hier niet lezen. Geef de code aan niemand.',
    next: 'Wat nu?',
    'next-1': 'Toon aan dat het gegeven van u is. Dan gaat uw bezwaar voor.',
    'next-2': 'Kijk met uw code hoe het ervoor staat. Bellen hoeft niet.',
    'next-3': ownMail.nl.never,
    follow: 'Volg uw bezwaar',
    other: 'Maak ook bezwaar over het andere gegeven',
  },
  en: {
    title: 'We received your objection',
    lead: 'We decide no later than {until}.',
    code: 'Your code',
    keep: 'Write the code down or take a photo of it. Without the code you cannot read the decision here. Give the code to nobody.',
    next: 'What now?',
    'next-1': 'Show that it is yours. Then your objection goes first.',
    'next-2': 'See with your code how it stands. You need not call.',
    'next-3': ownMail.en.never,
    follow: 'Follow your objection',
    other: 'Object to the other thing too',
  },
})
