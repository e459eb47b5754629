// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const translateMessages = defineMessages('guidance.translation', {
  mayNot: {
    nl: 'U mag geen vertalingen voorstellen of goedkeuren.',
    en: 'You may not propose or approve translations.',
  },
  unknown: { nl: 'Deze vertaling is er niet meer.', en: 'This translation is not there any more.' },
  own: {
    nl: 'U stelde dit zelf voor. Twee anderen keuren het goed.',
    en: 'You proposed this yourself. Two others approve it.',
  },
  twice: {
    nl: 'U keurde dit al goed. Nu moet nog iemand anders dat doen.',
    en: 'You approved this already. Now somebody else must.',
  },
  oneHouse: {
    nl: 'Alle drie werken bij dezelfde organisatie. Iemand van een andere organisatie keurt dit goed.',
    en: 'All three work for the same organisation. Somebody of another one approves this.',
  },
  complete: { nl: 'Deze vertaling is al goedgekeurd.', en: 'This translation is approved already.' },
  stale: {
    nl: 'De Nederlandse zin is veranderd. Stel een nieuwe vertaling voor.',
    en: 'The Dutch sentence has changed. Propose a new translation.',
  },
  declare: { nl: 'Vink aan dat u deze taal spreekt.', en: 'Tick that you speak this language.' },
  astray: {
    nl: 'Gebruik precies de nummers van de Nederlandse zin, en geen link of adres.',
    en: 'Use exactly the numbers of the Dutch sentence, and no link or address.',
  },
})

export const translateText = defineText({
  nl: {
    title: 'Noodstappen vertalen',
    lead: 'Iemand die de taal spreekt stelt woorden voor. Twee anderen die haar spreken keuren ze goed. Pas dan ziet iedereen ze.',
    language: 'Taal',
    show: 'Toon',
    none: 'Nog geen vertaling',
    waiting: 'Wacht: {count} van 2 akkoord',
    approved: 'Goedgekeurd, staat op de site',
    stale: 'Verlopen: de Nederlandse zin is veranderd',
    proposed: 'Voorgesteld op {day}',
    words: 'Woorden',
    wordsMore: 'Alleen wat u zelf schrijft. Gebruik geen vertaalprogramma.',
    declare: 'Ik spreek deze taal, en dit is wat de Nederlandse zin zegt',
    propose: 'Stel voor',
    approve: 'Keur goed',
    withdraw: 'Haal weg',
    other: 'Stel andere woorden voor',
    declareTitle: 'Uw verklaring',
    page: 'Bekijk de pagina',
  },
  en: {
    title: 'Translate emergency steps',
    lead: 'Somebody who speaks the language proposes words. Two others who speak it approve them. Only then does everybody see them.',
    language: 'Language',
    show: 'Show',
    none: 'No translation yet',
    waiting: 'Waits: {count} of 2 agreed',
    approved: 'Approved, stands on the site',
    stale: 'Out of date: the Dutch sentence has changed',
    proposed: 'Proposed on {day}',
    words: 'Words',
    wordsMore: 'Only what you write yourself. Use no translation program.',
    declare: 'I speak this language, and this is what the Dutch sentence says',
    propose: 'Propose',
    approve: 'Approve',
    withdraw: 'Take away',
    other: 'Propose other words',
    declareTitle: 'Your declaration',
    page: 'Look at the page',
  },
})
