// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'claims.recover-money',
    version: 2,
    actions: [
      'claims.claim-*',
      'claims.claims-*',
      'claims.test-given',
      'claims.step-taken',
      'claims.consent-given',
      'claims.payee-told',
      'claims.payees-read',
      'claims.opinion-given',
      'claims.part-taken-back',
      'claims.money-written',
      'claims.payment-*',
      'claims.letter-read',
      'claims.reply-given',
      'claims.holders-read',
    ],
    subjectKinds: ['incoming', 'share', 'claim'],
    name: 'Slachtoffers helpen om samen hun geld terug te vragen aan de houder van een rekening',
    purpose:
      'Nagaan of een vordering mag, slachtoffers om toestemming vragen, de vordering overdragen aan een deurwaarder, brieven schrijven, en bijhouden wat er met elke cent gebeurt.',
    legalBasis:
      'Concept: toestemming van het slachtoffer; de overdracht volgt de deelregel wpg-19-civil-claim en een afspraak. Een jurist moet hiernaar kijken.',
    dataCategories: [
      'naam, adres en geboortedag van de houder van een rekening, verzegeld',
      'de rekening',
      'wat twee mensen over de houder vonden',
      'wat elk slachtoffer verloor, terugkreeg en wilde',
      'de rekening waarop een slachtoffer het geld wil, verzegeld',
      'brieven, antwoorden en betalingen',
    ],
    subjectCategories: ['houders van een rekening', 'slachtoffers', 'medewerkers van partners'],
    recipients: [
      'het Openbaar Ministerie (van mensen alleen de leeftijd van de houder)',
      'de deurwaarder of incasso-organisatie, volgens een afspraak',
    ],
    tables: ['claims.claim', 'claims.incoming'],
    controller: 'De politie tot de overdracht; daarna de deurwaarder voor brieven en geld.',
    // Somebody who knows beforehand can move the money away.
    isConfidential: true,
  },
]
