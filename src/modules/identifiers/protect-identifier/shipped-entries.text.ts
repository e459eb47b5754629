// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const shippedText = defineText({
  nl: {
    title: 'Meegekomen met het programma',
    standing:
      'Met het programma kwamen {total} nummers en sites mee, elk met bron en dag. Zij beschermen meteen. Van {approved} zeiden twee mensen hier dat het klopt. {proposed} wachten op een tweede persoon. Naar {open} keek hier nog niemand.',
    next: 'Bekijk de volgende {count}',
    how: 'Klopt elk nummer en elke site? Stel ze dan samen voor. Een tweede persoon keurt ze goed. Klopt er een niet, stel dan niets voor en meld het aan de beheerder.',
    caption: 'Nog door niemand hier goedgekeurd',
    organisation: 'Organisatie',
    value: 'Nummer of site',
    source: 'Bron',
    confirmed: 'Gelezen bij de organisatie zelf',
    secondHand: 'Gelezen in een lijst van anderen',
    seen: 'Gelezen op {day}',
    propose: 'Stel deze {count} voor',
    approveAll: 'Keur alle {count} op deze bladzijde goed',
    reason: 'Kwam met het programma: {organisation}. {certainty} op {day}. {source}',
  },
  en: {
    title: 'Came with the program',
    standing:
      'The program came with {total} numbers and sites, each with source and day. They protect at once. Of {approved}, two people here said that it is right. {proposed} wait for a second person. Nobody here has looked at {open}.',
    next: 'See the next {count}',
    how: 'Is every number and site right? Then propose them together. A second person approves them. If one is wrong, propose nothing and tell the operator.',
    caption: 'Approved by nobody here yet',
    organisation: 'Organisation',
    value: 'Number or site',
    source: 'Source',
    confirmed: 'Read at the organisation itself',
    secondHand: 'Read in a list by others',
    seen: 'Read on {day}',
    propose: 'Propose these {count}',
    approveAll: 'Approve all {count} on this page',
    reason: 'Came with the program: {organisation}. {certainty} on {day}. {source}',
  },
})
