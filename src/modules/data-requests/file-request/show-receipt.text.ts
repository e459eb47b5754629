// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const receiptText = defineText({
  nl: {
    title: 'Uw verzoek is ontvangen',
    waitingLead:
      'Laat nu zien dat wat u invulde van u is. Doe dat uiterlijk {until}. Zodra u het doet, begint de tijd te lopen.',
    noWayLead:
      'Van wat u invulde, kunt u hier niet laten zien dat het van u is. Laat uiterlijk {until} bij {organisation} zien wie u bent. Of doe een nieuw verzoek met uw rekening, telefoonnummer of de code van uw melding.',
    runningLead: 'De organisaties zoeken nu. U leest de antwoorden met deze code.',
    code: 'Uw code',
    keep: 'Schrijf de code op of maak er een foto van. Zonder de code kunt u de antwoorden hier niet lezen. Geef de code aan niemand.',
    next: 'Wat nu?',
    'next-1': 'Laat zien dat de rekening, het nummer of de site van u is.',
    'next-2': 'Kijk met uw code hoe het ervoor staat. Bellen hoeft niet.',
    'next-3': ownMail.nl.never,
    follow: 'Ga verder',
  },
  en: {
    title: 'We received your request',
    waitingLead: 'Now show that what you entered is yours. Do that by {until}. As soon as you do, the time starts.',
    noWayLead:
      'You cannot show here that what you entered is yours. Show at {organisation} who you are, by {until}. Or make a new request with your account, phone number or the code of your report.',
    runningLead: 'The organisations are searching now. You read the answers with this code.',
    code: 'Your code',
    keep: 'Write the code down or take a photo of it. Without the code you cannot read the answers here. Give the code to nobody.',
    next: 'What now?',
    'next-1': 'Show that the account, number or site is yours.',
    'next-2': 'See with your code how it stands. You need not call.',
    'next-3': ownMail.en.never,
    follow: 'Go on',
  },
})
