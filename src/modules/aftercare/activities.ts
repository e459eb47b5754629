// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

/** Actions that touch nothing about people. */
export const impersonalActions = ['aftercare.offer-refused', 'aftercare.erasure-asked']

export const activities: readonly Activity[] = [
  {
    id: 'aftercare.help-further',
    version: 1,
    actions: ['aftercare.consent*', 'aftercare.path-chosen', 'aftercare.follow-up-*', 'aftercare.codes-made'],
    subjectKinds: ['aftercare-consent'],
    name: 'Mensen na oplichting verder helpen',
    purpose:
      'Wie dat wil helpen voorkomen dat het nog eens gebeurt: onthouden wat iemand helpt, een pad aanbieden, en na drie en twaalf maanden vragen hoe het gaat. Met een eigen ja ook herkennen dat iemand eerder om hulp vroeg.',
    legalBasis: 'Concept: toestemming, per doel gevraagd, voor een jaar, in te trekken met een code.',
    dataCategories: [
      'waar iemand ja op zei, wanneer en met welke woorden',
      'wat iemand helpt en welk pad iemand kiest',
      'een telefoonnummer of e-mailadres, verzegeld, zolang er nog iets te vragen is',
      'codes van dat nummer of adres, die niemand zonder beide sleutelhouders kan maken',
    ],
    subjectCategories: ['mensen die na oplichting hulp willen', 'medewerkers van partners'],
    recipients: [
      'een andere organisatie die helpt, en alleen: dat iemand eerder ja zei en hoeveel maanden geleden, op het moment dat die persoon daar weer ja zegt',
      'de tweede sleutelhouder, die alleen verblinde codes ziet',
    ],
    tables: ['aftercare.consent', 'aftercare.token', 'aftercare.recognition', 'aftercare.follow_up', 'aftercare.look'],
    controller: 'De organisatie waar iemand ja zei.',
    isConfidential: false,
  },
]
