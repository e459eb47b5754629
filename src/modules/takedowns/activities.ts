// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'shield.take-down',
    version: 3,
    actions: ['shield.takedown-*', 'shield.takedowns-listed'],
    subjectKinds: ['takedown'],
    name: 'Vragen om een nagemaakte pagina weg te halen',
    purpose: 'Een pagina laten weghalen door wie haar beheert, waar blokkeren van de naam anderen zou raken.',
    legalBasis:
      'Concept: art. 3 Politiewet 2012, of een eigen besluit; voor de melding zelf art. 16 van de verordening digitale diensten.',
    dataCategories: [
      'adres van een pagina',
      'in welke meldingen van fraude zij staat',
      'aan wie gevraagd is het weg te halen, en wat die deed',
      'wanneer welke mail daarover ging, en wat de mailserver zei',
    ],
    subjectCategories: ['houders van een pagina'],
    recipients: [
      'wie de pagina of de naam beheert: verhuurder, verkoper of register',
      'de mailserver die onze mail bezorgt',
    ],
    tables: ['shield.takedown', 'shield.takedown_step', 'shield.takedown_report', 'shield.notice'],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
]

export const impersonalActions: readonly string[] = ['shield.addresses-forgotten', 'shield.contacts-replaced']
