// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { bankNumber } from '#values'

export const callerSlot = defineText({
  nl: {
    title: 'Geld terughalen voor de melder',
    explanation: 'Betaalde de melder in de laatste drie dagen? Vraag het dan nu aan de banken.',
  },
  en: {
    title: 'Get money back for the reporter',
    explanation: 'Did the reporter pay in the last three days? Then ask the banks now.',
  },
})

export const callerText = defineText({
  nl: {
    title: 'Geld terughalen voor de melder',
    back: 'Naar de melding',
    first: 'Laat de melder eerst zelf de bank bellen',
    number: 'Het nummer van {bank}:',
    callOwn: `Wij hebben geen nagekeken nummer. Zeg: “${bankNumber.nl.call}”`,
    ask: 'Vraag het aan de banken',
    askLead:
      'Lees de vragen voor. Alleen deze betaling gaat naar de banken: geen naam, geen telefoonnummer, geen verhaal. De banken beslissen; beloof niets.',
    consent:
      'De melder zei dat hij of zij deze betaling zelf deed, of dat er zonder toestemming is betaald, en wil dat deze gegevens naar de twee banken gaan.',
    known: 'Hiervoor is al gevraagd',
    over: 'Deze melding telt niet meer mee: hiermee kan geen geld worden teruggevraagd.',
    other:
      'Uw organisatie is geen politie. De bank van de ander krijgt het pas als de bank van de betaler bevestigt, en alleen als de banken dat samen hebben afgesproken.',
  },
  en: {
    title: 'Get money back for the reporter',
    back: 'To the report',
    first: 'Let the reporter call the bank first',
    number: 'The number of {bank}:',
    callOwn: `We have no verified number. Say: “${bankNumber.en.call}”`,
    ask: 'Ask the banks',
    askLead:
      'Read the questions out. Only this payment goes to the banks: no name, no phone number, no story. The banks decide; promise nothing.',
    consent:
      'The reporter said that they made this payment themselves, or that it was made without their consent, and wants these data to go to the two banks.',
    known: 'Asked already',
    over: 'This report does not count any more: no money can be asked back with it.',
    other:
      'Your organisation is no police. The bank of the other party gets it only when the payer’s bank confirms, and only when the banks agreed on that.',
  },
})
