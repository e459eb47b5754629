// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'sharing.check-identifier',
    version: 1,
    actions: ['sharing.checks-asked'],
    // What was asked is not kept, so there is no number that stands for anybody.
    subjectKinds: [],
    name: 'Controles van partners beantwoorden',
    purpose:
      'Zeggen of voor een rekening, nummer of adres gewaarschuwd wordt. Van een openbare controle wordt niets bewaard.',
    legalBasis: 'Concept: de grond van wie vraagt en die van de organisatie die waarschuwt.',
    dataCategories: ['het gevraagde kenmerk, dat niet bewaard wordt', 'wie vroeg, wanneer, hoeveel en waarvoor'],
    subjectCategories: ['houders van een rekening, nummer of adres', 'medewerkers van partners'],
    recipients: ['de partner die vraagt'],
    tables: ['foundation.audit'],
    controller: 'De partner voor zijn vraag; de organisatie die waarschuwt voor het antwoord.',
    isConfidential: false,
  },
]
