// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'measures.ask-measure',
    version: 1,
    actions: ['measures.request-*', 'measures.requests-read'],
    subjectKinds: ['measure-request'],
    name: 'Een andere organisatie om een maatregel vragen, en bijhouden wat eruit komt',
    purpose:
      'Een bank, telefoonbedrijf of platform vragen iets te doen tegen fraude (bevriezen, blokkeren, weghalen, vertragen, waarschuwen), weten wat zij besluit, en het verzoek terugroepen zodra de grond vervalt.',
    legalBasis:
      'Concept: de afspraak en de deelregels die bij elk verzoek worden vastgelegd; het besluit is van de organisatie die het verzoek krijgt.',
    dataCategories: [
      'de rekening, het nummer of de gebruikersnaam waarover het gaat',
      'wat werd gevraagd, waarop het rust, wat de ander besloot en wanneer',
    ],
    subjectCategories: ['houders van een rekening, nummer of gebruikersnaam', 'medewerkers van partners'],
    recipients: ['de organisatie die de maatregel kan nemen, volgens een afspraak'],
    tables: ['measures.request', 'measures.subject'],
    controller: 'De organisatie die vraagt; voor de maatregel zelf de organisatie die haar neemt.',
    // Somebody who knows that a freeze was asked can empty the account first.
    isConfidential: true,
  },
]
