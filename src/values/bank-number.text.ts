// SPDX-License-Identifier: EUPL-1.2

const tooLate = {
  nl: 'Tegenhouden lukt dan meestal niet meer. Vraag uw bank wel of u iets terugkrijgt.',
  en: 'Then stopping it mostly does not work any more. Do ask your bank whether you get something back.',
}

/**
 * Where somebody finds the number of their bank, and until when it helps to call: the one text about it, for every page. Never the card, which may be with the fraudster; never a
 * search engine, where fraudsters buy the first place.
 */
export const bankNumber = {
  nl: {
    where: 'Het nummer staat in de app van uw bank. Geen app? Typ zelf het webadres van uw bank in.',
    call: 'Bel het nummer in de app van uw bank. Geen app? Typ zelf het webadres van uw bank in.',
    stop: 'Betaalde u in de laatste drie dagen? Dan kan de bank het geld soms nog tegenhouden. Hoe eerder u belt, hoe meer kans.',
    tooLate: tooLate.nl,
    late: `Is het langer dan drie dagen geleden? ${tooLate.nl}`,
    never: 'Gebruik geen nummer uit een bericht, een gesprek of een zoekmachine.',
  },
  en: {
    where: 'The number is in the app of your bank. No app? Type the web address of your bank yourself.',
    call: 'Call the number in the app of your bank. No app? Type the web address of your bank yourself.',
    stop: 'Did you pay in the last three days? Then the bank can sometimes still stop the money. The sooner you call, the better the chance.',
    tooLate: tooLate.en,
    late: `Is it more than three days ago? ${tooLate.en}`,
    never: 'Use no number from a message, a phone call or a search engine.',
  },
}
