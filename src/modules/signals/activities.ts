// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'signals.follow-signals',
    version: 1,
    actions: ['signals.following-*', 'signals.letter-*'],
    subjectKinds: ['person'],
    name: 'Melden welke signalen van online fraude er zijn',
    purpose: 'Een medewerker van een partner laten weten wat nu toeneemt of nieuw is, van wat die volgt.',
    legalBasis: 'Concept: art. 6 lid 1 onder a AVG voor mail, onder f voor wat iemand volgt.',
    dataCategories: ['wat iemand volgt', 'mailadres, verzegeld, na bevestiging', 'dat iemand een eigen feed heeft'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['signals.follower', 'signals.following', 'signals.letter'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
]

/** Signals and what is told of them hold nothing about people. */
export const impersonalActions = ['signals.signal-*', 'signals.signals-looked-for', 'signals.webhook-*']
