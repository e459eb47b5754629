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
    version: 2,
    actions: [
      'sharing.item-disclosed',
      'sharing.item-kept',
      'sharing.item-recalled',
      'sharing.disclosures-listed',
      'sharing.sets-listed',
    ],
    subjectKinds: ['report', 'listing', 'set'],
    name: 'Gegevens aan een andere organisatie geven, en terugroepen',
    purpose:
      'Een melding of waarschuwing geven aan een organisatie die er volgens een afspraak iets mee mag doen, en zorgen dat een terugroep overal aankomt.',
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
  {
    id: 'sharing.check-privately',
    version: 2,
    actions: [
      'sharing.statement-accepted',
      'sharing.quota-set',
      'sharing.tag-set-read',
      'sharing.register-tagged',
      'sharing.key-destroyed',
    ],
    // A statement stands for many questions, and what was asked cannot be read; a set counts once.
    subjectKinds: ['set'],
    name: 'Vertrouwelijk laten controleren',
    purpose:
      'Een partner of een burger laten zien of ergens voor gewaarschuwd wordt, zonder dat wij weten naar wie wordt gevraagd.',
    legalBasis:
      'Concept: voor partners dezelfde afspraak als die van de verzameling waarschuwingen; voor burgers de grond van de organisatie die waarschuwt.',
    dataCategories: [
      'verblinde elementen, die alleen de vrager kan openen',
      'van een partner: wie vroeg, wanneer, hoeveel, waarvoor en onder welke regel van zijn register',
      'van een burger: wanneer en hoeveel, en niet wie',
      'codes van rekeningen, nummers en adressen waarvoor gewaarschuwd wordt',
    ],
    subjectCategories: ['houders van een rekening, nummer of adres', 'klanten en ontvangers van partners', 'burgers'],
    recipients: ['de partner of burger die vraagt', 'de tweede sleutelhouder, die alleen verblinde elementen ziet'],
    tables: [
      'sharing.oprf_key',
      'sharing.quota',
      'sharing.statement',
      'sharing.evaluation',
      'sharing.tag',
      'sharing.tag_set',
      'sharing.tag_held',
      'sharing.tag_delta',
      'sharing.tag_base',
    ],
    controller: 'De partner voor zijn vraag; de organisatie die waarschuwt voor de verzameling.',
    isConfidential: false,
  },
]
