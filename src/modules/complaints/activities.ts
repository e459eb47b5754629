// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'complaints.file-complaint',
    version: 3,
    actions: ['complaints.complaint-*', 'complaints.complaints-read', 'complaints.batch-*', 'complaints.webhook-set'],
    subjectKinds: ['complaint', 'organisation', 'batch', 'webhook'],
    name: 'Aangiften en meldingen van bedrijven aannemen en volgen',
    purpose:
      'Een bedrijf kan aangifte voorbereiden, tekenen en volgen; politie en Openbaar Ministerie zeggen met reden wat ermee gebeurt.',
    legalBasis:
      'Concept: voor de politie art. 163 Wetboek van Strafvordering en art. 8 Wet politiegegevens; voor het bedrijf art. 6 lid 1 onder f en art. 33 lid 2 UAVG.',
    dataCategories: [
      'naam, mailadres en telefoonnummer van de contactpersoon',
      'wat er gebeurde, in eigen woorden',
      'rekeningen, nummers en adressen van de ander en van de benadeelde',
      'bedragen en betalingen',
      'wie schreef, tekende en besliste, en waarom',
      'bestanden die als bewijs zijn meegestuurd',
    ],
    subjectCategories: [
      'medewerkers van bedrijven',
      'benadeelde klanten',
      'houders van genoemde rekeningen, nummers en adressen',
    ],
    recipients: [
      'de politie, na de handtekening',
      'het Openbaar Ministerie, na overdracht door de politie',
      'het eigen systeem van het bedrijf: alleen nummer, stand, code van de reden en tijd',
    ],
    tables: ['complaints.complaint', 'complaints.batch'],
    controller: 'Voor het concept de organisatie die schrijft; vanaf de handtekening ook de politie.',
    // Somebody who knows that a complaint names his account can empty it first.
    isConfidential: true,
  },
  {
    id: 'complaints.keep-mandates',
    version: 1,
    actions: ['complaints.mandate-set', 'complaints.mandate-refused', 'complaints.mandate-seen'],
    subjectKinds: ['mandate', 'organisation'],
    name: 'Machtigingen om voor een bedrijf aangifte te doen bijhouden',
    purpose: 'Weten wie namens welk bedrijf mag voorbereiden en tekenen, ook op het moment van tekenen.',
    legalBasis: 'Concept: art. 6 lid 1 onder e of f AVG; art. 163 Wetboek van Strafvordering.',
    dataCategories: ['nummer van de persoon', 'KVK-nummer en vestiging', 'niveau van eHerkenning'],
    subjectCategories: ['medewerkers van bedrijven'],
    recipients: ['collega’s van dezelfde organisatie'],
    tables: ['complaints.mandate'],
    controller: 'De organisatie die de machtiging heeft.',
    isConfidential: false,
  },
]
