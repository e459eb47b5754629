// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'factsheets.sign-figures',
    version: 1,
    actions: ['factsheets.edition-signed', 'factsheets.signature-person-seen'],
    subjectKinds: [],
    name: 'Tekenen voor cijfers in een factsheet',
    purpose: 'Vastleggen wie namens een organisatie akkoord gaf met wat een factsheet over haar cijfers zegt.',
    legalBasis: 'Concept: art. 6 lid 1 onder f AVG.',
    dataCategories: ['naam van wie tekende', 'waarvoor en wanneer'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['wie de factsheet maakt; gepubliceerd wordt alleen de organisatie'],
    tables: ['factsheets.signature'],
    controller: 'De organisatie die tekent.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'factsheets.edition-begun',
  'factsheets.edition-revised',
  'factsheets.edition-sent',
  'factsheets.edition-published',
]
