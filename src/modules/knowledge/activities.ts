// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'knowledge.keep-articles',
    version: 1,
    actions: ['knowledge.article-*', 'knowledge.comment-*'],
    subjectKinds: [],
    name: 'Kennis over online fraude delen',
    purpose:
      'Partners en burgers laten weten hoe online fraude gaat en wat ertegen helpt, en weten wie daarvoor instaat.',
    legalBasis: 'Concept: art. 6 lid 1 onder e en f AVG.',
    dataCategories: [
      'naam van wie schrijft, reageert, antwoordt of op een artikel let',
      'wie een artikel voor bepaalde mensen mag lezen',
      'wie een artikel voor bepaalde organisaties of mensen las',
    ],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['partners die het artikel mogen lezen', 'iedereen, van een openbaar artikel: zonder namen van mensen'],
    tables: ['knowledge.article', 'knowledge.version', 'knowledge.comment'],
    controller: 'De organisatie van het artikel; voor een reactie de organisatie van wie die schreef.',
    isConfidential: false,
  },
  {
    id: 'knowledge.follow-articles',
    version: 1,
    actions: ['knowledge.subscription-*', 'knowledge.letter-*'],
    subjectKinds: ['person'],
    name: 'Melden wat nieuw is op het kennisplatform',
    purpose: 'Een medewerker laten weten wat nieuw is van wat die volgt, en wat die moet nakijken.',
    legalBasis: 'Concept: art. 6 lid 1 onder a AVG voor mail, onder f voor de lijst.',
    dataCategories: ['wat iemand volgt', 'tot wanneer iemand alles zag', 'mailadres, verzegeld, na bevestiging'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['knowledge.reader', 'knowledge.subscription', 'knowledge.letter'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
]
