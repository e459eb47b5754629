// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'shield.receive-messages',
    version: 3,
    actions: ['shield.message-*', 'shield.messages-seen'],
    subjectKinds: ['message'],
    name: 'Verdachte berichten beoordelen die mensen doorsturen',
    purpose: 'Uit een bericht halen naar welke sites het leidt, en de melder zeggen wat daarover bekend is.',
    legalBasis:
      'Concept: dezelfde taak als waarop de lijst berust. Het bericht zelf wordt niet verzameld: het ligt verzegeld tot het is beoordeeld, hoogstens 72 uur.',
    dataCategories: [
      'bericht met bijlagen, verzegeld, tot het oordeel en hoogstens 72 uur',
      'adres van de melder, verzegeld, tot het antwoord verstuurd is en hoogstens een uur',
      'rekening, nummer of adres uit het bericht waarvoor al gewaarschuwd wordt, hoogstens 72 uur',
      'controlegetal van het bericht',
    ],
    subjectCategories: ['mensen die een bericht doorsturen', 'mensen die in een doorgestuurd bericht staan'],
    recipients: ['de mailserver die ons antwoord bezorgt'],
    tables: ['shield.message', 'shield.takedown_message', 'shield.answered', 'shield.warned'],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
]

export const impersonalActions: readonly string[] = ['shield.list-imported']
