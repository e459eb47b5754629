// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

const receiver = 'De organisatie die de melding ontving.'
const ground =
  'Concept: art. 6 lid 1 onder e AVG met de eigen taak; politie: art. 3 en 8 Wpg; bedrijven: art. 6 lid 1 onder f AVG.'
const told = [
  'verhaal van de melder',
  'datum, schade, provincie en gemeente',
  'kenmerken van de andere partij',
  'bijlagen',
]
const people = ['melders en slachtoffers', 'mensen van wie een kenmerk genoemd wordt']

export const activities: readonly Activity[] = [
  {
    id: 'reports.receive-report',
    version: 4,
    actions: [
      'reports.report-received',
      'reports.draft-*',
      'reports.drafts-expired',
      'reports.file-attached',
      'reports.file-removed',
      'reports.attachment-scanned',
      'reports.malware-wiped',
      'reports.mail-filed',
      'reports.upload-*',
      'reports.uploads-expired',
      'reports.columns-chosen',
    ],
    subjectKinds: ['report'],
    name: 'Meldingen ontvangen',
    purpose:
      'Een melding van online fraude aannemen, van burgers en van partners, en fouten laten verbeteren voordat zij geldt.',
    legalBasis: ground,
    dataCategories: [
      ...told,
      'naam, e-mailadres en telefoonnummer van de melder, als hij die geeft',
      'een controlegetal van het netwerk en de browser, onder een sleutel die na een dag wordt weggegooid',
    ],
    subjectCategories: people,
    recipients: ['de organisatie die de melding ontvangt'],
    tables: [
      'reports.report',
      'reports.contact',
      'reports.draft',
      'reports.attachment',
      'reports.upload',
      'reports.mark_key',
    ],
    controller: receiver,
    isConfidential: false,
  },
  {
    id: 'reports.handle-report',
    version: 4,
    actions: [
      'reports.report-confirmed',
      'reports.reporters-told',
      'reports.report-rejected',
      'reports.report-closed',
      'reports.report-duplicate',
      'reports.duplicate-promoted',
      'reports.reporter-asked',
      'reports.question-answered',
      'reports.identifier-corrected',
    ],
    subjectKinds: ['report'],
    name: 'Meldingen beoordelen en vragen stellen',
    purpose: 'Vaststellen of een melding klopt en meetelt, en de melder vragen wat ontbreekt.',
    legalBasis: ground,
    dataCategories: told,
    subjectCategories: people,
    recipients: ['medewerkers van de ontvangende organisatie'],
    tables: ['reports.report', 'reports.question'],
    controller: receiver,
    isConfidential: false,
  },
  {
    id: 'reports.read-report',
    version: 3,
    actions: [
      'reports.report-read',
      'reports.report-seen',
      'reports.reports-listed',
      'reports.attachment-read',
      'reports.contact-read',
      'reports.narratives-searched',
      'reports.excerpt-read',
    ],
    subjectKinds: ['report'],
    name: 'Meldingen lezen en doorzoeken',
    purpose: 'Meldingen bekijken voor beoordeling, onderzoek en hulp.',
    legalBasis: ground,
    dataCategories: [...told, 'contactgegevens, als daarom gevraagd wordt'],
    subjectCategories: people,
    recipients: ['medewerkers van de ontvangende organisatie'],
    tables: ['reports.report', 'reports.contact', 'foundation.audit'],
    controller: receiver,
    isConfidential: false,
  },
  {
    id: 'reports.end-report',
    version: 3,
    actions: [
      'reports.report-withdrawn',
      'reports.contact-erased',
      'reports.report-erased',
      'reports.report-expired',
      'reports.report-wiped',
    ],
    subjectKinds: ['report'],
    name: 'Meldingen intrekken en verwijderen',
    purpose: 'Doen wat de melder vraagt, wissen waar iemand recht op heeft, en verwijderen wat lang genoeg bewaard is.',
    legalBasis: 'Concept: art. 5 lid 1 onder e, 17 en 21 AVG.',
    dataCategories: told,
    subjectCategories: people,
    recipients: [],
    tables: ['reports.report', 'reports.contact'],
    controller: receiver,
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = ['reports.feed-*', 'reports.loose-content-removed']
