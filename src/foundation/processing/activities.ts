// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '../modules/activity.ts'

/** What the program itself does with data about people, whatever it is about. */
export const foundationActivities: readonly Activity[] = [
  {
    id: 'foundation.sign-in',
    version: 2,
    actions: ['access.signed-in', 'access.signed-out', 'access.sign-in-refused'],
    subjectKinds: ['person'],
    name: 'Medewerkers aanmelden',
    purpose: 'Weten wie er werkt, en dat bewaken.',
    legalBasis: 'Concept: art. 32 AVG.',
    dataCategories: ['nummer van de medewerker', 'begin en einde van de aanmelding'],
    subjectCategories: ['medewerkers van partners'],
    recipients: [],
    tables: ['foundation.session', 'foundation.audit'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
]

/** Actions of the program that touch nothing about people: they name tables, never rows. */
export const impersonalFoundationActions = ['foundation.rows-destroyed']
