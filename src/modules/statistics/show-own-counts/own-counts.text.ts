// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const ownText = defineText({
  nl: {
    title: 'Wat melden mensen bij Dijkwacht?',
    largest:
      '{largest}: daarover gaan de meeste meldingen. Dat zijn er {count, number} van de {total, number}, {tens, plural, =0 {minder dan 1 van de 10} other {ongeveer # van de 10}}.',
    lead: 'Wij tellen dit zelf, van {from} tot en met {to}.',
    leadNothing: 'Dit tellen wij zelf.',
    people: '{tens} van de 10 meldingen gaan over {largest}',
    readTitle: 'Hoe gaat dat, en wat doet u?',
    readLead: 'Kies een vorm. U ziet hoe het gaat, waaraan u het herkent en wat u dan doet.',
    whyTitle: 'Waarom zijn dit andere getallen dan elders?',
    'why-1': 'Bij ons telt wie meldt. De meeste mensen melden niet, en wie net iets zag op het nieuws, meldt eerder.',
    'why-2':
      'De politie telt aangiften, banken tellen klanten, en het CBS vraagt het aan een deel van alle mensen. Tel zulke getallen niet bij elkaar op.',
    'why-3': 'Een week met meer meldingen kan meer fraude zijn, of meer aandacht. Wij schrijven het op, en raden niet.',
    others: 'Bekijk wat politie, banken en CBS tellen',
    back: 'Alle cijfers',
    ownDescription:
      'Meldingen per fraudevorm van {from} tot en met {to}. Ingetrokken en afgewezen meldingen tellen niet mee.',
    ownNote:
      'Elke week komt er een week bij. Aantallen zijn afgerond op 5. Een klein aantal laten wij niet zien: het zou naar één persoon kunnen wijzen. Ook niet waarmee iemand dat aantal kan uitrekenen. Meldingen zeggen iets over wie meldt, niet over hoe vaak fraude voorkomt.',
    ownSource: 'Dijkwacht, eigen telling, vrijgave {release}',
    ownSynthetic: 'Deze meldingen zijn verzonnen, om te laten zien hoe het werkt.',
    ownEmpty:
      'Er zijn nog geen aantallen vrijgegeven. Dat gebeurt elke dinsdag, ruim een week nadat een week voorbij is.',
    ownMore: 'Wat stijgt er, langs welk kanaal, met welk verhaal? Bekijk alle beelden',
    byForm: 'Meldingen per vorm',
    notSorted: 'nog niet ingedeeld',
    reportCount: 'Meldingen',
    ownTooFew:
      'Van {from} tot en met {to} waren er te weinig meldingen om aantallen te laten zien. Een klein aantal kan naar één persoon wijzen.',
    onlyTotal:
      'Van {from} tot en met {to} waren er ongeveer {total} meldingen. Hoeveel per vorm, laten wij niet zien: een klein aantal kan naar één persoon wijzen.',
    hidden: 'niet getoond',
    totalShown: 'Samen {total} meldingen.',
    what: 'Wat is geteld',
  },
  en: {
    title: 'What is reported to Dijkwacht?',
    largest:
      '{largest} is reported most: {count, number} of the {total, number} reports, {tens, plural, =0 {less than 1 in 10} other {about # in 10}}.',
    lead: 'We count this ourselves, from {from} to {to}.',
    leadNothing: 'This we count ourselves.',
    people: '{tens} in 10 reports are about {largest}',
    readTitle: 'How does it go, and what do you do?',
    readLead: 'Choose a form. You see how it goes, how to recognise it and what you do then.',
    whyTitle: 'Why are these other numbers than elsewhere?',
    'why-1':
      'Here whoever reports counts. Most people do not report, and those who just saw something in the news are more likely to.',
    'why-2':
      'The police count complaints, banks count customers, and CBS asks a part of all people. Do not add such numbers up.',
    'why-3': 'A week with more reports can be more fraud, or more attention. We write it down, and do not guess.',
    others: 'See what police, banks and CBS count',
    back: 'All figures',
    ownDescription: 'Reports per form of fraud from {from} to {to}. Withdrawn and rejected reports do not count.',
    ownNote:
      'Every week a week is added. Numbers are rounded to 5. We do not show a small number, nor what it could be worked out with: it could point at one person. Reports say something about who reports, not about how often fraud happens.',
    ownSource: 'Dijkwacht, own count, release {release}',
    ownSynthetic: 'These reports are made up, to show how it works.',
    ownEmpty: 'No numbers have been released yet. That happens every Tuesday, over a week after a week has ended.',
    ownMore: 'What rises, through which channel, with which story? See all views',
    byForm: 'Reports by form',
    notSorted: 'not sorted yet',
    reportCount: 'Reports',
    ownTooFew:
      'From {from} to {to} there were too few reports to show numbers. A small number can point at one person.',
    onlyTotal:
      'From {from} to {to} there were about {total} reports. We do not show how many of each form: a small number can point at one person.',
    hidden: 'not shown',
    totalShown: 'Together {total} reports.',
    what: 'What was counted',
  },
})
