// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** On the page of one's own report, where no form was chosen. */
export const ownFormText = defineText({
  nl: {
    title: 'Welke vorm van fraude het is',
    explanation: 'Dit staat in onze lijst van fraudevormen.',
    text: 'Dit lazen wij in uw verhaal.',
    person: 'Een medewerker bepaalde dit.',
    partner: 'Dit gaf de organisatie op die uw melding kreeg.',
    reporter: 'Dit volgt uit uw antwoorden.',
  },
  en: {
    title: 'Which form of fraud it is',
    explanation: 'This is in our list of forms of fraud.',
    text: 'We read this in your story.',
    person: 'A member of staff decided this.',
    partner: 'This was stated by the organisation that received your report.',
    reporter: 'This follows from your answers.',
  },
})
