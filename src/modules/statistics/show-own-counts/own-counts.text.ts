// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const ownText = defineText({
  nl: {
    title: 'Wat melden mensen bij Dijkwacht?',
    lead: 'Dit tellen wij zelf. Vergelijk het niet met de cijfers van anderen.',
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
    hidden: 'niet getoond',
    totalShown: 'Samen {total} meldingen.',
    what: 'Wat is geteld',
  },
  en: {
    title: 'What is reported to Dijkwacht?',
    lead: 'This we count ourselves. Do not compare it with the figures of others.',
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
    hidden: 'not shown',
    totalShown: 'Together {total} reports.',
    what: 'What was counted',
  },
})
