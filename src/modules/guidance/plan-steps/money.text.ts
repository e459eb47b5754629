// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import { askCompensation } from '../show-first-advice/bank-helpdesk.text.ts'
import { askWhoseAccount } from '../show-first-advice/friend-in-need.text.ts'
import { blockCreditCard } from '../show-first-advice/phishing.text.ts'
import { callBank } from '../show-first-advice/shared-steps.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { MoneyStepId } from './money.ts'

export const moneyWords: WordsOf<MoneyStepId> = {
  'call-bank': {
    nl: callBank.nl,
    en: callBank.en,
  },
  'bank-status': {
    nl: {
      title: 'vraag uw bank wat zij heeft gedaan',
      how: `Bel hetzelfde nummer. ${bankNumber.nl.where} Vraag of alles is geblokkeerd, of het geld is teruggevraagd en wat het nummer van uw zaak is. Schrijf op wie u sprak en wanneer.`,
      why: 'Zo weet u wat er nog moet, en kunt u het later laten zien.',
    },
    en: {
      title: 'ask your bank what it has done',
      how: `Call the same number. ${bankNumber.en.where} Ask whether everything is blocked, whether the money was asked back and what the number of your case is. Write down who you spoke to and when.`,
      why: 'So you know what remains to be done, and can show it later.',
    },
  },
  'pay-nothing-more': {
    nl: {
      title: 'maak niets meer over',
      how: 'Ook niet als de ander haast maakt, boos wordt of huilt. Reageer niet meer en blokkeer hem.',
      why: 'Wie één keer betaalt, krijgt bijna altijd een nieuwe vraag om geld.',
    },
    en: {
      title: 'send no more money',
      how: 'Not even if they hurry you, get angry or cry. Do not answer any more and block them.',
      why: 'Whoever pays once almost always gets a new request for money.',
    },
  },
  'no-recovery': {
    nl: {
      title: 'ga niet in op wie uw geld terug belooft',
      how: 'Betaal geen kosten vooraf en geef geen gegevens. Ook niet als de ander zegt dat hij van een bank, advocaat, politie of AFM is. Blokkeer hem.',
      why: 'Oplichters verkopen lijsten van mensen die geld kwijt zijn. Wie u nu belt, wil vaak nog een keer geld.',
    },
    en: {
      title: 'do not respond to who promises your money back',
      how: 'Pay no costs beforehand and give no details. Not even if they say they are from a bank, a law firm, the police or the supervisor AFM. Block them.',
      why: 'Scammers sell lists of people who lost money. Whoever calls you now often wants money once more.',
    },
  },
  'block-credit-card': {
    nl: {
      ...blockCreditCard.nl,
      title: 'laat uw creditcard blokkeren en vraag uw geld terug',
      how: `${blockCreditCard.nl.how} Vraag ook om de betaling terug te draaien (“chargeback”).`,
    },
    en: {
      ...blockCreditCard.en,
      title: 'have your credit card blocked and ask for your money back',
      how: `${blockCreditCard.en.how} Also ask to reverse the payment (“chargeback”).`,
    },
  },
  'tell-exchange': {
    nl: {
      title: 'meld het bij de site waar u de crypto kocht',
      how: 'Bel of mail de klantenservice. Geef het adres waar de crypto heen ging en de code van de overboeking. Vraag of zij dat adres melden en tegenhouden.',
      why: 'Terughalen lukt bijna nooit. Maar als het geld nog op een bekende site staat, kan die het vastzetten.',
    },
    en: {
      title: 'tell the site where you bought the crypto',
      how: 'Call or e-mail customer service. Give the address that the crypto went to and the code of the transfer. Ask whether they report and stop that address.',
      why: 'Getting it back almost never works. But if the money is still at a known site, that site can freeze it.',
    },
  },
  'gift-card': {
    nl: {
      title: 'laat de cadeaukaart blokkeren',
      how: 'Bel het bedrijf dat de kaart uitgeeft. Houd de kaart en de kassabon erbij. Vraag of er nog geld op staat en of dat vast kan.',
      why: 'Een code is snel opgemaakt. Soms is er nog iets over.',
    },
    en: {
      title: 'have the gift card blocked',
      how: 'Call the company that issues the card. Keep the card and the receipt at hand. Ask whether there is still money on it and whether it can be frozen.',
      why: 'A code is soon spent. Sometimes something is left.',
    },
  },
  'payment-service': {
    nl: {
      title: 'vraag uw geld terug bij de betaaldienst',
      how: 'Log zelf in bij de betaaldienst, zonder een link uit een bericht. Zoek de betaling op en kies “probleem melden”.',
      why: 'Sommige betaaldiensten betalen terug als u niets kreeg. Daar is een termijn voor.',
    },
    en: {
      title: 'ask the payment service for your money back',
      how: 'Log in to the payment service yourself, not by a link in a message. Find the payment and choose “report a problem”.',
      why: 'Some payment services pay back when you received nothing. There is a time limit.',
    },
  },
  'reverse-debit': {
    nl: {
      title: 'draai de incasso terug',
      how: 'In uw bank-app kan dat tot 8 weken na de afschrijving, zonder reden. Gaf u nooit toestemming? Dan kan uw bank het tot 13 maanden terughalen.',
      why: 'U krijgt het geld dan meestal snel terug.',
    },
    en: {
      title: 'reverse the direct debit',
      how: 'In your banking app you can do so up to 8 weeks after it was taken, without a reason. Did you never agree? Then your bank can get it back for up to 13 months.',
      why: 'You usually have the money back soon.',
    },
  },
  'ask-compensation': {
    nl: askCompensation.nl,
    en: askCompensation.en,
  },
  'ask-whose-account': {
    nl: askWhoseAccount.nl,
    en: askWhoseAccount.en,
  },
}
