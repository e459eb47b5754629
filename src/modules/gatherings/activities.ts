// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'gatherings.keep-circle',
    version: 2,
    actions: ['gatherings.circle-*', 'gatherings.invitation-*'],
    subjectKinds: ['circle-member', 'organisation', 'list'],
    name: 'Organisaties van de wijdere kring uitnodigen',
    purpose: 'Organisaties die geen partner zijn, vertellen en vragen over de aanpak van online fraude.',
    legalBasis:
      'Concept: algemeen belang (art. 6 lid 1 onder e AVG). Wie geen uitnodiging meer wil, wordt meteen gewist; wij houden alleen een controlegetal, om dat adres nooit meer uit te nodigen. Een jurist moet hiernaar kijken.',
    dataCategories: [
      'naam en mailadres van een contactpersoon, verzegeld',
      'met hoeveel mensen een organisatie komt',
      'van een adres dat geen uitnodiging meer wil: een controlegetal en de dag',
    ],
    subjectCategories: ['contactpersonen van organisaties die geen partner zijn'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['gatherings.circle', 'gatherings.invitation', 'gatherings.no_mail'],
    controller: 'De organisatie die de kring bijhoudt.',
    isConfidential: false,
  },
  {
    id: 'gatherings.programme',
    version: 1,
    actions: ['gatherings.event-programme-changed'],
    subjectKinds: ['event'],
    name: 'Laten zien wie op een bijeenkomst spreekt',
    purpose: 'Bezoekers vertellen wie er spreekt.',
    legalBasis: 'Concept: toestemming (art. 6 lid 1 onder a AVG) voor de openbare pagina; zonder staat daar geen naam.',
    dataCategories: ['naam en organisatie van een spreker'],
    subjectCategories: ['sprekers'],
    recipients: ['iedereen, als de spreker dat goed vindt'],
    tables: ['gatherings.item'],
    controller: 'De organisatie die de bijeenkomst bijhoudt.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people: events and bodies are of organisations. */
export const impersonalActions = [
  'gatherings.event-drafted',
  'gatherings.event-changed',
  'gatherings.event-planned',
  'gatherings.event-held',
  'gatherings.event-cancelled',
  'gatherings.event-outcome-told',
  'gatherings.event-counted',
  'gatherings.body-*',
]
