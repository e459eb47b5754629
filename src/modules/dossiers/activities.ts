// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'dossiers.make-dossier',
    version: 1,
    actions: ['dossiers.dossier-*', 'dossiers.dossiers-listed', 'dossiers.files-deleted', 'dossiers.included-found'],
    subjectKinds: ['dossier'],
    name: 'Een dossier van een zaak maken, overdragen, en bijhouden wat ervan komt',
    purpose:
      'De meldingen van één zaak, met bewijs, geldspoor en wat ontbreekt, in één vaste versie aan politie of Openbaar Ministerie geven, en melders laten weten wat ermee gebeurt.',
    legalBasis:
      'Concept: aangifte (artikel 161 Sv) of verstrekking aan het Openbaar Ministerie (artikel 16 Wpg), met de afspraak en de deelregels die bij elke overdracht worden vastgelegd.',
    dataCategories: [
      'verhalen van melders, zonder kenmerken van omstanders',
      'rekeningen, nummers en adressen van de andere partij',
      'betalingen: dag, bedrag, van en naar welke rekening',
      'bijlagen met controlegetal, en wie ze bekeek',
      'wie het dossier maakte en ophaalde, en waarvoor',
    ],
    subjectCategories: [
      'melders en slachtoffers',
      'mensen van wie een kenmerk genoemd wordt',
      'medewerkers van partners',
    ],
    recipients: ['politie of Openbaar Ministerie, volgens een afspraak'],
    tables: ['dossiers.dossier'],
    controller: 'De organisatie die het dossier maakt; na overdracht ook wie het ontvangt.',
    // Somebody who knows that a dossier was made can do away with money and evidence first.
    isConfidential: true,
  },
]
