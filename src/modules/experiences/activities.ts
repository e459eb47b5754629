// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'experiences.ask-people',
    version: 1,
    actions: [
      'experiences.consent-*',
      'experiences.invitation-*',
      'experiences.reminder-sent',
      'experiences.news-sent',
      'experiences.consents-read',
    ],
    subjectKinds: ['consent'],
    name: 'Mensen vragen hoe een meldpunt hen hielp',
    purpose: 'Weten hoe slachtoffers het contact met een meldpunt ervaren, en of meldpunten er iets mee doen.',
    legalBasis:
      'Concept: toestemming (art. 6 lid 1 onder a AVG), met wat, hoe vaak en hoe te stoppen; stoppen wist meteen. Een jurist moet hiernaar kijken.',
    dataCategories: [
      'e-mailadres, verzegeld, en met welk meldpunt iemand contact had, hoogstens een jaar',
      'dat een adres in een kwartaal is uitgenodigd, als twee bytes die ook bij vele andere adressen horen, hoogstens vier maanden',
    ],
    subjectCategories: ['slachtoffers en melders die toestemming gaven'],
    recipients: ['niemand: het adres gaat alleen naar de mailserver van wie Dijkwacht draait'],
    tables: ['experiences.consent'],
    controller: 'De organisatie die Dijkwacht draait; voor wie een meldpunt aanmeldt samen met dat meldpunt.',
    isConfidential: false,
  },
  {
    id: 'experiences.learn-from-answers',
    version: 1,
    actions: ['experiences.remarks-read', 'experiences.remark-judged'],
    subjectKinds: ['remark', 'remarks'],
    name: 'Antwoorden over meldpunten tellen en lezen',
    purpose:
      'Per meldpunt en per kwartaal laten zien hoe mensen het contact ervaren, zonder dat iemand te herkennen is.',
    legalBasis:
      'Concept: wie antwoordt, is niet te herkennen. Voor wat iemand toch over zichzelf schrijft: toestemming (art. 6 lid 1 onder a en art. 89 AVG).',
    dataCategories: [
      'antwoorden zonder naam, adres of tijdstip, met de dag, alleen te vinden met de code van wie antwoordde',
      'open antwoorden waaruit namen en nummers zijn weggelaten',
    ],
    subjectCategories: ['slachtoffers en melders die antwoordden'],
    recipients: [
      'iedereen ziet aantallen van tien mensen of meer, na vrijgave door twee mensen',
      'het meldpunt leest open antwoorden, zonder namen en los van de rest, als tien mensen of meer antwoordden',
    ],
    tables: ['experiences.answer', 'experiences.remark'],
    controller: 'De organisatie die Dijkwacht draait.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people: protected figures, and who takes part. */
export const impersonalActions = ['experiences.release-*', 'experiences.results-answered', 'experiences.point-joined']
