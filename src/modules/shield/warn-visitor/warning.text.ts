// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { bankNumber, ownMail } from '#values'

export const warningText = defineText({
  nl: {
    title: 'Stop: deze site is waarschijnlijk nep',
    lead: 'U wilde naar {name}. Wij hebben u hier tegengehouden. Er is nog niets gebeurd.',
    brand: 'Deze site doet alsof die van {brand} is. {brand} heeft hier niets mee te maken.',
    why: 'Deze site staat op een lijst van sites die mensen oplichten. {authority} beslist wat op die lijst staat.',
    authority: 'Een bevoegde organisatie',
    close: 'Sluit deze pagina. Meer hoeft u niet te doen.',
    'go-yourself':
      'Wilt u iets regelen met {brand}? Typ het adres van {brand} dan zelf in, of bel het nummer dat u al kent.',
    entered: 'Heeft u hier eerder al iets ingevuld?',
    'entered-bank': `Bel dan nu uw bank. ${bankNumber.nl.where} Vraag om uw rekening en passen te blokkeren.`,
    'entered-password': 'Heeft u een wachtwoord ingevuld? Verander het, overal waar u het gebruikt.',
    'entered-help': 'Stap voor stap: wat u nu kunt doen',
    promise: ownMail.nl.never,
    yours: 'Is dit uw site?',
    'yours-more': 'Dan kan dit een fout zijn.',
    'yours-link': 'Vraag om de blokkade op te heffen',
    privacy: 'Wij bewaren niet wie u bent en wat u zocht. Wij tellen alleen hoe vaak deze pagina is getoond.',
  },
  en: {
    title: 'Stop: this site is probably fake',
    lead: 'You were going to {name}. We stopped you here. Nothing has happened yet.',
    brand: 'This site pretends to be {brand}. {brand} has nothing to do with it.',
    why: 'This site is on a list of sites that defraud people. {authority} decides what is on that list.',
    authority: 'A competent organisation',
    close: 'Close this page. You need not do anything else.',
    'go-yourself':
      'Do you have something to arrange with {brand}? Type the address of {brand} yourself, or call the number you already know.',
    entered: 'Did you enter something here before?',
    'entered-bank': `Then call your bank now. ${bankNumber.en.where} Ask to have your account and cards blocked.`,
    'entered-password': 'Did you enter a password? Change it, everywhere you use it.',
    'entered-help': 'Step by step: what you can do now',
    promise: ownMail.en.never,
    yours: 'Is this your site?',
    'yours-more': 'Then this may be a mistake.',
    'yours-link': 'Ask to have the block lifted',
    privacy: 'We do not keep who you are or what you looked for. We only count how often this page was shown.',
  },
})
