// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { bankNumber } from '#values'

export const callerSlot = defineText({
  nl: {
    title: 'Geld terughalen voor de melder',
    explanation: 'Kan de bank het nog tegenhouden? Vraag het dan nu aan de banken.',
  },
  en: {
    title: 'Get money back for the reporter',
    explanation: 'Can the bank still stop it? Then ask the banks now.',
  },
})

/** Said before anything is asked. */
export const reachText = defineText({
  nl: {
    nobody:
      'Uw organisatie kan nog geen bank om geld terug vragen: daarvoor is een afspraak met die bank nodig. Laat de beller nu zelf de eigen bank bellen.',
    some: 'Bij {banks} kan uw organisatie geen geld terugvragen: daar is geen afspraak mee. Is dat de bank van de beller? Laat de beller dan zelf bellen.',
  },
  en: {
    nobody:
      'Your organisation cannot ask any bank for money back yet: that takes an agreement with that bank. Let the caller call their own bank now.',
    some: 'Your organisation cannot ask {banks} for money back: there is no agreement. Is that the bank of the caller? Then let the caller call it.',
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
      'Vraag het de melder. Alleen deze betaling gaat naar de banken: geen naam, geen telefoonnummer, geen verhaal. De banken beslissen; beloof niets.',
    known: 'Hiervoor is al gevraagd',
    closed: 'Naar {bank} kan nu niets weg',
    closedMore:
      'Uw organisatie heeft met deze bank geen afspraak om geld terug te vragen. Laat de melder nu zelf bellen, met het nummer hieronder. Zet u het verzoek klaar, dan gaat het pas weg als die afspraak er is en u het vrijgeeft.',
    prepare: 'Zet het verzoek klaar',
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
      'Ask the reporter. Only this payment goes to the banks: no name, no phone number, no story. The banks decide; promise nothing.',
    known: 'Asked already',
    closed: 'Nothing can go to {bank} now',
    closedMore:
      'Your organisation has no agreement with this bank to ask for money back. Let the reporter call now, with the number below. When you prepare the request, it goes once there is an agreement and you release it.',
    prepare: 'Prepare the request',
    over: 'This report does not count any more: no money can be asked back with it.',
    other:
      'Your organisation is no police. The bank of the other party gets it only when the payer’s bank confirms, and only when the banks agreed on that.',
  },
})

/** The questions of the form, asked of whoever has the reporter on the line. */
export const callerFormText = defineText({
  nl: {
    known: 'Wat de melder al vertelde, staat er al. Kijk of het klopt.',
    amount: 'Hoeveel betaalde de melder?',
    hourMore: 'De melder ziet het in de app van de bank. Het hoeft niet precies.',
    from: 'Van welke rekening betaalde de melder?',
    fromMore: 'De eigen IBAN van de melder. Die gaat alleen naar de twee banken.',
    toMore:
      'De IBAN van de ander. Betaalde de melder met een creditcard of met crypto? Dan kan dit niet: laat de melder de bank bellen.',
    consentTick:
      'De melder zei dat hij of zij deze betaling zelf deed, of dat er zonder toestemming is betaald, en wil dat deze gegevens naar de twee banken gaan.',
    consentMore:
      'De naam, het telefoonnummer en het verhaal van de melder gaan niet mee. De bank controleert of de betaling bestaat.',
  },
  en: {
    known: 'What the reporter told already stands there. See whether it is right.',
    amount: 'How much did the reporter pay?',
    hourMore: 'The reporter sees it in the app of the bank. It need not be exact.',
    from: 'From which account did the reporter pay?',
    fromMore: 'The reporter’s own IBAN. It goes to the two banks only.',
    toMore:
      'The IBAN of the other party. Did the reporter pay by credit card or crypto? Then this is not possible: let the reporter call the bank.',
    consentTick:
      'The reporter said that they made this payment themselves, or that it was made without their consent, and wants these data to go to the two banks.',
    consentMore:
      'The reporter’s name, phone number and story do not go along. The bank checks whether the payment exists.',
  },
})
