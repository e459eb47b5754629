// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'helpdesk.answer-questions',
    version: 2,
    actions: ['helpdesk.answer-*', 'helpdesk.example-proposed', 'helpdesk.expert-*', 'helpdesk.question-*'],
    subjectKinds: [],
    name: 'Vragen van partners over delen beantwoorden',
    purpose: 'Een partner antwoord geven op de vraag of iets gedeeld mag worden.',
    legalBasis: 'Concept: art. 5 lid 2 en art. 24 AVG.',
    dataCategories: ['naam van wie vroeg en antwoordde', 'de vraag, zonder gegevens van anderen'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de partner die vroeg', 'het expertteam', 'iedereen, van een gepubliceerd antwoord: zonder wie vroeg'],
    tables: ['helpdesk.question', 'helpdesk.publication', 'helpdesk.published_answer', 'helpdesk.expert'],
    controller: 'De organisatie van de expert.',
    isConfidential: false,
  },
]
