// SPDX-License-Identifier: EUPL-1.2

/**
 * Where somebody finds the number of their bank: the one text about it, for every page. Never the card, which may be with the fraudster; never a
 * search engine, where fraudsters buy the first place.
 */
export const bankNumber = {
  nl: {
    where: 'Het nummer staat in de app van uw bank. Geen app? Typ zelf het webadres van uw bank in.',
    call: 'Bel het nummer in de app van uw bank. Geen app? Typ zelf het webadres van uw bank in.',
    never: 'Gebruik geen nummer uit een bericht, een gesprek of een zoekmachine.',
  },
  en: {
    where: 'The number is in the app of your bank. No app? Type the web address of your bank yourself.',
    call: 'Call the number in the app of your bank. No app? Type the web address of your bank yourself.',
    never: 'Use no number from a message, a phone call or a search engine.',
  },
}
