// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'referrals.hand-over',
    version: 2,
    actions: [
      'referrals.hand-over-*',
      'referrals.hand-overs-read',
      'referrals.consent-withdrawn',
      'referrals.referred-coldly',
    ],
    subjectKinds: ['hand-over', 'report'],
    name: 'Iemand die dat goed vindt warm doorverwijzen',
    purpose:
      'Wie hulp zoekt met toestemming overdragen aan een organisatie die verder kan helpen, zorgen dat die antwoordt, en de persoon terugnemen als dat niet gebeurt.',
    legalBasis: 'Concept: toestemming, de afspraak en de deelregels die bij elke doorverwijzing worden vastgelegd.',
    dataCategories: [
      'hoe iemand genoemd wil worden, het telefoonnummer en de taal',
      'wat er gebeurde, als keuzes uit een lijst, en een korte toelichting',
      'de toestemming: wie vroeg haar, wanneer en met welke woorden',
      'hoe het ging, zonder wie het is',
      'naar welk meldpunt iemand zelf kon, bij de eigen melding',
    ],
    subjectCategories: ['wie is doorverwezen', 'medewerkers van partners'],
    recipients: ['de organisatie waarvoor iemand ja zei'],
    tables: [
      'referrals.hand_over',
      'referrals.packet',
      'referrals.consent',
      'referrals.cold_referral',
      'referrals.tally',
    ],
    controller: 'De organisatie die doorverwijst; na overname ook de organisatie die overneemt.',
    isConfidential: false,
  },
  {
    id: 'referrals.note-report',
    version: 1,
    actions: ['referrals.report-noted'],
    subjectKinds: ['report'],
    name: 'Een melding vastleggen voor wie belt',
    purpose:
      'Wat een beller vertelt als melding vastleggen, zodat het de volgende beschermt en de beller ziet wat ervan komt.',
    legalBasis:
      'Concept: taak van algemeen belang of gerechtvaardigd belang van het meldpunt, per organisatie vast te leggen.',
    dataCategories: [
      'wat er gebeurde, wanneer en voor hoeveel',
      'rekeningen, nummers en sites van de ander',
      'de eigen rekening van de beller',
    ],
    subjectCategories: ['wie belt', 'wie genoemd is'],
    recipients: ['het meldpunt dat de telefoon opneemt'],
    tables: [],
    controller: 'De organisatie die de telefoon opneemt.',
    isConfidential: false,
  },
]
