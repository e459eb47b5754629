// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const secretsText = defineText({
  nl: {
    title: 'Er staat iets in uw verhaal wat u beter voor uzelf houdt',
    lead: 'Wij lazen {seen}. Wij hebben dat niet nodig, en het is veiliger als niemand het leest.',
    bsn: 'een burgerservicenummer',
    pin: 'een pincode',
    password: 'een wachtwoord',
    'card-code': 'de code van een creditcard',
    gave: 'Gaf u het ook aan de ander? Verander dan uw pincode en wachtwoorden. Is uw burgerservicenummer weg? Bel het Centraal Meldpunt Identiteitsfraude.',
    strike: 'Haal het uit mijn verhaal',
    leave: 'Laat het staan',
    instead: '[weggehaald]',
  },
  en: {
    title: 'Your story holds something that you had better keep to yourself',
    lead: 'We read {seen}. We do not need it, and it is safer when nobody reads it.',
    bsn: 'a citizen service number',
    pin: 'a PIN',
    password: 'a password',
    'card-code': 'the code of a credit card',
    gave: 'Did you give it to the other party too? Then change your PIN and passwords. Is your citizen service number with them? Call the Central Identity Fraud Reporting Point (CMI).',
    strike: 'Take it out of my story',
    leave: 'Leave it in',
    instead: '[removed]',
  },
})
