// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'agreements.keep-agreements',
    version: 1,
    actions: ['agreements.agreement-*', 'agreements.asked-*'],
    subjectKinds: [],
    name: 'Afspraken over delen bewaren',
    purpose: 'Weten wie met wie wat mag delen, en wie daarvoor tekende.',
    legalBasis: 'Concept: art. 5 lid 2, 26 en 28 AVG.',
    dataCategories: ['naam van wie opstelde, ondertekende of stopzette'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de partijen van de afspraak'],
    tables: ['agreements.agreement', 'agreements.party', 'agreements.agreement_step'],
    controller: 'De partijen van de afspraak samen.',
    isConfidential: false,
  },
  {
    id: 'agreements.keep-rules',
    version: 1,
    actions: ['agreements.rule-*', 'agreements.change-*', 'agreements.adoption-*'],
    subjectKinds: [],
    name: 'Deelregels bijhouden',
    purpose: 'Weten welke regel gold, wie haar voorstelde, goedkeurde en vaststelde.',
    legalBasis: 'Concept: art. 5 lid 2 AVG.',
    dataCategories: ['naam van wie voorstelde, goedkeurde of vaststelde'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['het expertteam', 'iedereen, van een vastgestelde regel'],
    tables: ['agreements.rule', 'agreements.rule_step', 'agreements.proposal'],
    controller: 'De organisatie waarbij de jurist werkt.',
    isConfidential: false,
  },
]
