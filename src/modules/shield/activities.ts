// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'shield.judge-names',
    version: 4,
    actions: ['shield.name-*', 'shield.names-seen', 'shield.unblock-*', 'shield.unblocks-seen', 'shield.evidence-*'],
    subjectKinds: ['takedown', 'name'],
    name: 'Besluiten welke internetnamen op de lijst van het schild komen',
    purpose: 'Voorkomen dat mensen op een nagemaakte site terechtkomen.',
    legalBasis:
      'Concept: art. 3 Politiewet 2012, of een eigen besluit van de organisatie die voor de lijst beslist. Het blokkeren zelf doet de provider, op een eigen grondslag.',
    dataCategories: [
      'naam van een site',
      'uit een melding van fraude: het adres van de site, zonder wat naar iemand wijst, en welke melding',
      'adres van een pagina zonder gegevens van wie het ontving',
      'besluit, grond, reden en einddatum',
      'wat een eigenaar van een site vroeg, en wat daarop besloten is',
      'van een opgehaalde pagina: tijd, adres, antwoord, soort, controlegetal en titel zonder wat naar iemand wijst',
    ],
    subjectCategories: ['houders van een site'],
    recipients: [
      'providers en iedereen die de lijst overneemt',
      'wie een pagina beheert die wordt opgehaald: dat iemand haar opvroeg',
    ],
    tables: [
      'shield.name',
      'shield.mention',
      'shield.decision',
      'shield.change',
      'shield.unblock_request',
      'shield.fetched_page',
      'shield.reported_address',
      'identifiers.shielded_name',
    ],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
  {
    id: 'shield.take-down',
    version: 2,
    actions: ['shield.takedown-*', 'shield.takedowns-listed'],
    subjectKinds: ['takedown'],
    name: 'Vragen om een nagemaakte pagina weg te halen',
    purpose: 'Een pagina laten weghalen door wie haar beheert, waar blokkeren van de naam anderen zou raken.',
    legalBasis:
      'Concept: art. 3 Politiewet 2012, of een eigen besluit; voor de melding zelf art. 16 van de verordening digitale diensten.',
    dataCategories: [
      'adres van een pagina',
      'aan wie gevraagd is het weg te halen, en wat die deed',
      'wanneer welke mail daarover ging, en wat de mailserver zei',
    ],
    subjectCategories: ['houders van een pagina'],
    recipients: [
      'wie de pagina of de naam beheert: verhuurder, verkoper of register',
      'de mailserver die onze mail bezorgt',
    ],
    tables: ['shield.takedown', 'shield.takedown_step', 'shield.notice'],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
  {
    id: 'shield.submit-address',
    version: 1,
    actions: ['shield.submission-*'],
    subjectKinds: ['takedown', 'name'],
    name: 'Browsermakers vragen om voor een nagemaakte pagina te waarschuwen',
    purpose: 'Mensen in hun browser laten waarschuwen voor een pagina die iemand van de autoriteit heeft beoordeeld.',
    legalBasis:
      'Concept: dezelfde taak als waarop de lijst berust. Alleen het adres van de pagina gaat weg, en dat het phishing is; nooit iets van een melder. Uit, tot de beheerder een partij aanzet.',
    dataCategories: ['adres van een pagina', 'bij wie het is ingediend, en wat die ervan vond'],
    subjectCategories: ['houders van een pagina of een site'],
    recipients: [
      'Google (Web Risk, Safe Browsing)',
      'Netcraft',
      'Microsoft (SmartScreen), als iemand zelf het formulier invult',
    ],
    tables: ['shield.submission'],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
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

export const impersonalActions: readonly string[] = [
  'shield.authority-appointed',
  'shield.fast-lane-lost',
  'shield.addresses-forgotten',
  'shield.contacts-replaced',
  'shield.list-imported',
  'shield.recipient-named',
  'shield.delivery-confirmed',
]
