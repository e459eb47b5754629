// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const wordsMessages = defineMessages('campaigns', {
  wordsGone: { nl: 'Deze vertaling is er niet meer.', en: 'This translation is not there any more.' },
  wordsOwn: {
    nl: 'U stelde dit zelf voor. Twee anderen keuren het goed.',
    en: 'You proposed this yourself. Two others approve it.',
  },
  wordsTwice: {
    nl: 'U keurde dit al goed. Nu moet nog iemand anders dat doen.',
    en: 'You approved this already. Now somebody else must.',
  },
  wordsOneHouse: {
    nl: 'Alle drie werken bij dezelfde organisatie. Iemand van een andere organisatie keurt dit goed.',
    en: 'All three work for the same organisation. Somebody of another one approves this.',
  },
  wordsComplete: {
    nl: 'Twee mensen keurden deze vertaling al goed.',
    en: 'Two people approved this translation already.',
  },
  wordsStale: {
    nl: 'De Nederlandse zin is nu anders. Stel een nieuwe vertaling voor.',
    en: 'The Dutch sentence is another now. Propose a new translation.',
  },
  wordsDeclare: { nl: 'Vink aan dat u deze taal spreekt.', en: 'Tick that you speak this language.' },
  wordsAstray: {
    nl: 'Gebruik precies de nummers van de Nederlandse zin, en geen link of adres.',
    en: 'Use exactly the numbers of the Dutch sentence, and no link or address.',
  },
})

export const wordsText = defineText({
  nl: {
    title: 'In andere talen',
    lead: 'Iemand die de taal spreekt stelt woorden voor. Twee anderen die haar spreken keuren ze goed. Pas dan ziet iedereen ze. Bij een nieuwe versie begint u opnieuw.',
    none: 'Nog geen vertaling',
    waiting: 'Wacht: {count} van 2 akkoord',
    approved: 'Goedgekeurd, voor iedereen te lezen',
    stale: 'Verlopen: de Nederlandse zin is nu anders',
    proposed: 'Voorgesteld op {day}',
    words: 'De zin in deze taal',
    wordsMore: 'Alleen wat u zelf schrijft. Gebruik geen vertaalprogramma.',
    declare: 'Ik spreek deze taal, en dit is wat de Nederlandse zin zegt',
    declareTitle: 'Uw verklaring',
    propose: 'Stel voor',
    approve: 'Keur goed',
    withdraw: 'Haal weg',
  },
  en: {
    title: 'In other languages',
    lead: 'Somebody who speaks the language proposes words. Two others who speak it approve them. Only then does everybody see them. A new version begins anew.',
    none: 'No translation yet',
    waiting: 'Waits: {count} of 2 agreed',
    approved: 'Approved, for everybody to read',
    stale: 'Out of date: the Dutch sentence is another now',
    proposed: 'Proposed on {day}',
    words: 'The sentence in this language',
    wordsMore: 'Only what you write yourself. Use no translation program.',
    declare: 'I speak this language, and this is what the Dutch sentence says',
    declareTitle: 'Your declaration',
    propose: 'Propose',
    approve: 'Approve',
    withdraw: 'Take away',
  },
})
