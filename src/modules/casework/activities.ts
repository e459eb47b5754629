// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

const own = {
  legalBasis: 'Concept: dezelfde taak als waarvoor de melding is ontvangen.',
  subjectCategories: ['melders en slachtoffers', 'houders van een rekening, nummer of adres', 'medewerkers'],
  controller: 'De organisatie die de melding ontving.',
} as const

export const activities: readonly Activity[] = [
  {
    id: 'casework.divide-work',
    version: 2,
    actions: [
      'casework.queue-seen',
      'casework.report-assigned',
      'casework.task-*',
      'casework.note-written',
      'casework.note-changed',
      'casework.case-notes-seen',
      'casework.filter-*',
    ],
    subjectKinds: ['report'],
    name: 'Werk verdelen en aantekeningen maken',
    purpose: 'Meldingen in volgorde behandelen, toewijzen, en vastleggen wat onderzocht is.',
    dataCategories: [
      'nummers van meldingen',
      'kern van de melding',
      'hoe het verhaal begint',
      'aantekeningen en taken',
    ],
    recipients: ['medewerkers van de ontvangende organisatie'],
    tables: ['casework.work', 'casework.note', 'casework.task', 'casework.saved_filter'],
    isConfidential: false,
    ...own,
  },
  {
    id: 'casework.export-reports',
    version: 1,
    actions: ['casework.queue-exported', 'casework.case-exported'],
    subjectKinds: ['report'],
    name: 'Meldingen of een zaak meenemen in een bestand',
    purpose: 'Verder werken buiten dit programma, voor een doel dat wordt opgeschreven.',
    dataCategories: ['kern van de meldingen', 'kenmerken'],
    recipients: ['de medewerker die het bestand ophaalt'],
    tables: ['foundation.audit'],
    isConfidential: false,
    ...own,
  },
  {
    id: 'casework.hold-data',
    version: 2,
    actions: ['casework.hold-placed', 'casework.hold-lifted', 'casework.holds-seen'],
    subjectKinds: ['listing', 'report'],
    name: 'Gegevens tegen vernietiging beschermen',
    purpose: 'Een melding, zaak of vermelding bewaren zolang een klacht, vordering of onderzoek loopt.',
    dataCategories: ['nummers van meldingen en vermeldingen', 'reden en einddatum'],
    recipients: ['de functionaris voor gegevensbescherming van de eigen organisatie'],
    tables: ['foundation.hold'],
    isConfidential: false,
    ...own,
  },
  {
    id: 'casework.watch',
    version: 1,
    actions: ['casework.watch-*', 'casework.watches-seen', 'casework.alerts-raised'],
    subjectKinds: ['watch', 'report'],
    name: 'Een kenmerk of zaak in het oog houden',
    purpose: 'Gewaarschuwd worden als er iets nieuws over gemeld wordt.',
    dataCategories: ['het kenmerk of de zaak', 'wie het in het oog houdt'],
    recipients: ['de medewerker zelf'],
    tables: ['casework.watch', 'casework.alert'],
    // Who could read that his account is watched would use another.
    isConfidential: true,
    ...own,
  },
]
