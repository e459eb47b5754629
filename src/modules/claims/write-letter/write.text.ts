// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const writeText = defineText({
  nl: {
    title: 'Brief over vordering {reference}',
    lead: 'Lees de hele brief. Er gaat niets weg tot u beslist. Daarna drukt u de pdf af en stuurt u die zelf.',
    back: 'Terug naar de vordering',
    to: 'Aan',
    code: 'De code komt pas in de brief als u haar verstuurt. Alleen de ontvanger heeft haar.',
    payTo: 'Rekeningnummer waarop u het geld ontvangt',
    sure: 'Uw beslissing',
    'sure-yes': 'Ik heb de brief gelezen, het adres klopt, en ik beslis dat zij gaat',
    send: 'Maak de brief en leg vast dat zij gaat',
    none: 'Er kan nu geen brief geschreven worden.',
  },
  en: {
    title: 'Letter about claim {reference}',
    lead: 'Read the whole letter (it is in Dutch). Nothing goes until you decide. Then you print the PDF and post it yourself.',
    back: 'Back to the claim',
    to: 'To',
    code: 'The code comes into the letter only when you send it. Only the addressee has it.',
    payTo: 'Account number on which you receive the money',
    sure: 'Your decision',
    'sure-yes': 'I have read the letter, the address is right, and I decide that it goes',
    send: 'Make the letter and record that it goes',
    none: 'No letter can be written now.',
  },
})
