// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

const controller = 'De organisatie waarbij iemand werkt.'

export const activities: readonly Activity[] = [
  {
    id: 'meetings.keep-members',
    version: 2,
    actions: ['meetings.member-*', 'meetings.stand-in-*', 'meetings.attendance-*', 'meetings.confidential-seen'],
    subjectKinds: ['person', 'member', 'meeting', 'group', 'organisation'],
    name: 'Bijhouden wie in een overleg zit',
    purpose:
      'Weten wie namens een organisatie meepraat en beslist over het plan, wie vertrouwelijke punten zag, en dat een ander notulen vaststelt dan wie ze schreef.',
    legalBasis: 'Concept: algemeen belang (art. 6 lid 1 onder e AVG). Een jurist moet hiernaar kijken.',
    dataCategories: [
      'van welke groep iemand lid is, met rol en dagen',
      'wie iemand vervangt',
      'wie er was',
      'wie notulen schreef, tot ze zijn vastgesteld',
    ],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de leden van dezelfde groep'],
    tables: ['meetings.member', 'meetings.stand_in', 'meetings.attendance', 'meetings.minutes_writer'],
    controller,
    isConfidential: false,
  },
  {
    id: 'meetings.mail-members',
    version: 1,
    actions: ['meetings.following-*', 'meetings.letter-*'],
    subjectKinds: ['person'],
    name: 'Uitnodigen voor overleg',
    purpose: 'Leden van een groep een afspraak voor hun agenda sturen, en zeggen dat er notulen zijn.',
    legalBasis: 'Concept: art. 6 lid 1 onder a AVG.',
    dataCategories: ['mailadres, verzegeld, na bevestiging', 'dat een mail ging'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['meetings.reader', 'meetings.letter'],
    controller,
    isConfidential: false,
  },
]

/** About groups, meetings and organisations: nobody is named. */
export const impersonalActions = [
  'meetings.group-*',
  'meetings.meeting-*',
  'meetings.agenda-*',
  'meetings.document-*',
  'meetings.minutes-*',
  'meetings.action-*',
]
