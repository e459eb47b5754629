// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'partners.keep-people',
    version: 8,
    actions: [
      'partners.role-grant-*',
      'partners.person-enrolled',
      'partners.person-added',
      'partners.invitation-*',
      'partners.person-roles-changed',
      'partners.person-ended',
      'partners.person-suspended',
      'partners.person-resumed',
      'partners.person-seen',
    ],
    subjectKinds: ['person'],
    name: 'Medewerkers van partners en bedrijven toelaten',
    purpose: 'Weten wie namens welke organisatie wat mag.',
    legalBasis: 'Concept: art. 6 lid 1 onder e of f en art. 32 AVG.',
    dataCategories: [
      'naam, of bij eHerkenning een code; ook de naam en organisatie van eerder',
      'nummer bij de aanmelddienst, bij eHerkenning een pseudoniem',
      'rollen, en wie die voorstelde en goedkeurde',
    ],
    subjectCategories: ['medewerkers van partners', 'medewerkers van bedrijven'],
    recipients: [
      'collega’s van dezelfde organisatie',
      'het ministerie, als de organisatie geen tweede beheerder heeft om over een rol te beslissen',
    ],
    tables: ['partners.person', 'partners.person_before', 'partners.role_grant', 'partners.invitation'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
  {
    id: 'partners.keep-register',
    version: 1,
    actions: ['partners.point-change-*', 'partners.point-letter-*', 'partners.point-assigned'],
    subjectKinds: [],
    name: 'Het register van meldpunten bijhouden met meer ogen',
    purpose:
      'Laten zien dat twee anderen instemden met een telefoonnummer op een hulppagina, en wie er eerst stond waarschuwen.',
    legalBasis: 'Concept: art. 6 lid 1 onder e en f AVG.',
    dataCategories: [
      'wie een wijziging voorstelde, en wie die goedkeurde, afwees of tegenhield',
      'mailadres van een afdeling, verzegeld',
    ],
    subjectCategories: ['medewerkers van partners die het register bijhouden'],
    recipients: [
      'wie het register bijhoudt ziet de organisatie; niemand ziet een naam',
      'de mailserver van de beheerder',
    ],
    tables: ['partners.point_change', 'partners.point_contact', 'partners.point_letter'],
    controller: 'De organisatie van wie voorstelt of beoordeelt.',
    isConfidential: false,
  },
  {
    id: 'partners.name-issuer',
    version: 1,
    actions: ['partners.issued-*'],
    subjectKinds: ['organisation'],
    name: 'Zeggen welke partner een rekening of nummer uitgaf',
    purpose:
      'Vragen over een rekening of nummer naar de juiste partner sturen, en laten zien dat twee mensen daarnaar keken.',
    legalBasis: 'Concept: art. 6 lid 1 onder e en f AVG.',
    dataCategories: ['wie een wijziging voorstelde, en wie die goedkeurde, afwees of terugnam'],
    subjectCategories: ['medewerkers van het ministerie'],
    recipients: [],
    tables: ['partners.issued_change'],
    controller: 'De organisatie die partners toelaat.',
    isConfidential: false,
  },
  {
    id: 'partners.admit-partners',
    version: 1,
    actions: ['partners.application-*'],
    subjectKinds: ['application', 'organisation', 'list'],
    name: 'Organisaties toelaten als partner',
    purpose: 'Weten wie namens een organisatie vraagt om mee te doen, en laten zien dat twee mensen daarnaar keken.',
    legalBasis: 'Concept: art. 6 lid 1 onder e en f AVG. Een jurist moet hiernaar kijken.',
    dataCategories: [
      'naam en mailadres van wie het vraagt, verzegeld',
      'nummer bij de aanmelddienst van de eerste beheerder',
      'wie de aanvraag nakeek en wie haar goedkeurde',
    ],
    subjectCategories: ['medewerkers van organisaties die willen meedoen', 'medewerkers van het ministerie'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['partners.application', 'partners.application_letter'],
    controller: 'De organisatie die partners toelaat.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'partners.organisation-enrolled',
  'partners.client-*',
  'partners.feed-key-made',
  'partners.feed-keys-taken',
  'partners.register-loaded',
  'partners.fraud-desk-kept',
  'partners.backup-restored',
]
