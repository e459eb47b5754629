// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

const own = {
  legalBasis:
    'Concept: dezelfde taak als waarvoor de melding is ontvangen; tussen organisaties alleen onder een geldige afspraak die de deelregels toestaan.',
  subjectCategories: ['melders en slachtoffers', 'houders van een rekening, nummer of adres'],
  recipients: ['medewerkers van de ontvangende organisatie'],
  controller: 'De organisatie die de melding ontving.',
  isConfidential: false,
} as const

export const activities: readonly Activity[] = [
  {
    id: 'cases.link-reports',
    version: 2,
    actions: ['cases.reports-linked', 'cases.hubs-reweighed', 'cases.cases-rebuilt'],
    subjectKinds: ['report'],
    name: 'Meldingen tot zaken verbinden',
    purpose: 'Laten zien welke meldingen door hetzelfde kenmerk of dezelfde woorden bij elkaar horen.',
    dataCategories: ['nummers van meldingen', 'kenmerken', 'overeenkomende woorden'],
    tables: ['cases.report', 'cases.hub', 'cases.text'],
    ...own,
  },
  {
    id: 'cases.read-case',
    version: 4,
    actions: ['cases.*-seen'],
    subjectKinds: ['report', 'identifier'],
    name: 'Zaken bekijken',
    purpose: 'Een zaak onderzoeken: wat hoort bij elkaar, en waarom.',
    dataCategories: ['nummers van meldingen', 'kenmerken', 'hoe zij samenhangen'],
    tables: ['cases.report', 'foundation.audit'],
    ...own,
  },
  {
    id: 'cases.decide-case',
    version: 2,
    actions: ['cases.cases-merged', 'cases.case-split', 'cases.hub-judged', 'cases.decision-undone'],
    subjectKinds: ['case-decision'],
    name: 'Over de samenhang van een zaak besluiten',
    purpose: 'Een verband dat niet klopt verbreken, of meldingen samenvoegen, met een reden.',
    dataCategories: ['nummers van meldingen', 'oordeel en reden'],
    tables: ['cases.decision'],
    ...own,
  },
]
