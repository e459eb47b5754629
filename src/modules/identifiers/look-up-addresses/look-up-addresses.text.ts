// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const lookUpMessages = defineMessages('identifiers', {
  pageNeeded: {
    nl: 'Vul het adres in van de pagina waarop u het las, zoals https://www.voorbeeld.nl/contact.',
    en: 'Fill in the address of the page on which you read it, such as https://www.voorbeeld.nl/contact.',
  },
  addressGone: {
    nl: 'Iemand anders stelde dit intussen voor. Kijk bij de beschermde lijst.',
    en: 'Somebody else proposed this meanwhile. Look at the protected list.',
  },
})

export const lookUpText = defineText({
  nl: {
    title: 'Nummers en sites om na te kijken',
    lead: 'Deze kwamen met dijkwacht mee. Niemand las ze nog op de site van de organisatie zelf. Daarom geven zij nog geen ander antwoord, en kan niemand ze alleen publiceren of blokkeren.',
    how: 'Open de site van de organisatie. Staat het nummer of de site daar? Stel het dan voor, met het adres van de pagina. Een tweede persoon keurt het goed.',
    back: 'Beschermde lijst',
    caption: '{numbers, plural, one {# nummer} other {# nummers}} en {sites, plural, one {# site} other {# sites}}',
    none: 'Er is niets meer na te kijken',
    organisation: 'Organisatie',
    value: 'Nummer of site',
    source: 'Bron',
    'second-hand': 'Staat in een lijst of bericht',
    unconfirmed: 'Nergens gelezen',
    seen: 'Gezien op {day}',
    do: 'Nagekeken',
    propose: 'Stel voor',
    page: 'Op welke pagina van de organisatie las u het?',
    proposeMore: '{value} van {organisation}',
    reason: 'Van {organisation}. {name} las dit op {day} op {page}. {note}',
  },
  en: {
    title: 'Numbers and sites to look up',
    lead: 'These came with dijkwacht. Nobody read them on the site of the organisation itself yet. That is why they give no other answer yet, and nobody can publish or block them alone.',
    how: 'Open the site of the organisation. Does it show the number or the site? Then propose it, with the address of the page. A second person approves it.',
    back: 'Protected list',
    caption: '{numbers, plural, one {# number} other {# numbers}} and {sites, plural, one {# site} other {# sites}}',
    none: 'Nothing is left to look up',
    organisation: 'Organisation',
    value: 'Number or site',
    source: 'Source',
    'second-hand': 'Stands in a list or an article',
    unconfirmed: 'Read nowhere',
    seen: 'Seen on {day}',
    do: 'Looked up',
    propose: 'Propose',
    page: 'On which page of the organisation did you read it?',
    proposeMore: '{value} of {organisation}',
    reason: 'Of {organisation}. {name} read this on {day} at {page}. {note}',
  },
})
