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
  {
    id: 'sharing.disclose',
    version: 3,
    actions: [
      'sharing.item-disclosed',
      'sharing.item-kept',
      'sharing.item-recalled',
      'sharing.disclosures-listed',
      'sharing.sets-listed',
    ],
    subjectKinds: ['report', 'listing', 'set', 'threshold'],
    name: 'Gegevens aan een andere organisatie geven, en terugroepen',
    purpose:
      'Een melding, een waarschuwing of een bericht over een vaak gemelde rekening geven aan een organisatie die er volgens een afspraak iets mee mag doen, en zorgen dat een terugroep overal aankomt.',
    legalBasis: 'Concept: de afspraak en de deelregels die bij elke verstrekking worden vastgelegd.',
    dataCategories: [
      'rekeningen, nummers en adressen van de andere partij',
      'soort fraude, dag en bedrag',
      'het verhaal van de melder, als de afspraak dat toestaat',
    ],
    subjectCategories: ['houders van een rekening, nummer of adres', 'melders'],
    recipients: ['de organisatie die in de afspraak staat'],
    tables: ['sharing.disclosure', 'sharing.message', 'sharing.item_set', 'sharing.segment', 'sharing.segment_item'],
    controller: 'De organisatie die geeft, tot de ander het ontving; daarna die organisatie.',
    isConfidential: false,
  },
  {
    id: 'sharing.receive',
    version: 2,
    actions: ['sharing.inbox-read', 'sharing.receipts-given', 'sharing.segments-read'],
    subjectKinds: ['set'],
    name: 'Ontvangen wat een andere organisatie geeft',
    purpose: 'Ophalen wat klaarligt, en zeggen wat ermee gebeurt, zodat de gever weet dat het werkt of weg is.',
    legalBasis: 'Concept: dezelfde afspraak als die van de verstrekking.',
    dataCategories: ['wat werd gegeven', 'wie het ophaalde en wanneer'],
    subjectCategories: ['houders van een rekening, nummer of adres', 'medewerkers van partners'],
    recipients: ['de organisatie die ontvangt'],
    tables: ['sharing.message'],
    controller: 'De organisatie die ontvangt.',
    isConfidential: false,
  },
]
