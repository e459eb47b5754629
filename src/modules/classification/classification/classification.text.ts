// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const classificationMessages = defineMessages('classification', {
  notFound: {
    nl: 'Van deze melding is nog niets bekend, of zij is niet van uw organisatie.',
    en: 'Nothing is known of this report yet, or it is not of your organisation.',
  },
  mayNotDecide: {
    nl: 'U mag niet bepalen waar een melding over gaat.',
    en: 'You may not decide what a report is about.',
  },
  unknownConcept: {
    nl: 'Dit begrip staat niet in de taxonomie, of past niet bij deze vraag. Kies er een uit de lijst.',
    en: 'This concept is not in the taxonomy, or does not fit this question. Choose one from the list.',
  },
  reasonTooLong: {
    nl: 'Houd de reden korter dan {max} tekens.',
    en: 'Keep the reason shorter than {max} characters.',
  },
})

export const facetText = defineText({
  nl: {
    form: 'Fraudevorm',
    channel: 'Contact via',
    pretext: 'Voorwendsel',
    impersonated: 'Nagebootste partij',
    order: 'Wie gaf de betaalopdracht',
    means: 'Betaalmiddel',
    victim: 'Wie is benadeeld',
    harm: 'Schade',
  },
  en: {
    form: 'Fraud form',
    channel: 'Contact by',
    pretext: 'Pretext',
    impersonated: 'Impersonated party',
    order: 'Who gave the payment order',
    means: 'Means of payment',
    victim: 'Who was harmed',
    harm: 'Harm',
  },
})

export const whyText = defineText({
  nl: {
    stated: 'Zo is het opgegeven',
    loss: 'Er is een bedrag opgegeven dat weg is',
    form: 'Dat volgt uit de fraudevorm',
    amount: 'een bedrag',
  },
  en: {
    stated: 'It was stated so',
    loss: 'An amount was stated that is gone',
    form: 'That follows from the fraud form',
    amount: 'an amount',
  },
})
