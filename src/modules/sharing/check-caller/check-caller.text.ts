// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const callerMessages = defineMessages('sharing.caller', {
  who: {
    nl: 'Kies van wie de beller zegt te zijn. Staat die er niet bij? Kies “Een andere organisatie”.',
    en: 'Choose who the caller says to be. Not in the list? Choose “Another organisation”.',
  },
  words: {
    nl: 'Typ de twee woorden die de beller zegt. Geeft de beller geen woorden? Hang op.',
    en: 'Type the two words that the caller says. Does the caller give no words? Hang up.',
  },
  twoWords: {
    nl: 'Typ precies twee woorden. Typ geen code en geen nummer. Vraagt de beller om een code? Hang op.',
    en: 'Type exactly two words. Type no code and no number. Does the caller ask for a code? Hang up.',
  },
})

export const callerText = defineText({
  nl: {
    title: 'Belt u echt?',
    lead: 'Noemt een beller uw bank, de politie of de gemeente? Vraag om twee woorden. Hier ziet u of ze kloppen.',
    form: 'Controleer de beller',
    who: 'Van wie zegt de beller te zijn?',
    other: 'Een andere organisatie',
    words: 'Welke twee woorden zegt de beller?',
    wordsMore: 'Typ alleen die woorden. Geen code, geen rekening, geen telefoonnummer.',
    submit: 'Controleer',
    again: 'Nog een keer controleren',
    first: 'Hang op. Bel zelf.',
    firstYes: 'Twijfelt u? Hang op. Bel zelf.',
    'calling-said': '{name} belt nu een nummer dat eindigt op {endsIn}.',
    'calling-more': 'Eindigt uw nummer anders? Hang op. Dit gesprek is dan niet voor u.',
    never:
      'Vraagt de beller om geld over te maken, om een code of uw pas, of om mee te kijken? Hang op. Een echte medewerker doet dat nooit.',
    'asked-before-said': 'Iemand zocht deze woorden al eerder op.',
    'asked-before-more':
      'Was u dat niet zelf? Hang op. Dan gebruikt iemand misschien de woorden van een ander. Was u het wel? {name} belt nu een nummer dat eindigt op {endsIn}. Eindigt uw nummer anders? Hang op.',
    'not-seen-said': 'Wij zien nu geen gesprek van {name} met deze woorden.',
    'not-seen-more':
      'Misschien verstond u een woord verkeerd. Misschien gebruikt de beller onze woorden niet. Blijf daarvoor niet aan de lijn.',
    unknown: 'Het woord “{word}” geven wij nooit aan een beller.',
    'not-taking-part-said': 'Wij weten niet of deze beller echt is.',
    'not-taking-part-more':
      'De organisatie die u koos, doet hier niet aan mee. Dat betekent niet dat het gesprek nep is. Bel zelf het nummer uit de app. Of typ zelf het adres van de site in, en kijk daar.',
    'unavailable-said': 'Wij kunnen het nu niet zien.',
    'unavailable-more':
      'Dat ligt aan ons. Het zegt niets over wie u belt. Bel zelf het nummer uit de app. Of typ zelf het adres van de site in, en kijk daar.',
    'no-room-said': 'Vanaf uw netwerk is te vaak gekeken.',
    'no-room-more':
      'Dat zegt niets over wie u belt. Over {minutes, plural, one {# minuut} other {# minuten}} kan het weer.',
    bank: 'Zoek het nummer van uw bank',
    points: 'Zoek het echte nummer',
    gaveSomething: 'Gaf u al een code, of betaalde u?',
    help: 'Kijk wat u nu eerst doet',
    how: 'Hoe werkt dit?',
    how1: 'Wie u echt belt, krijgt van ons twee woorden. Ze gelden hoogstens {minutes, number} minuten, en alleen voor het nummer dat hij belt.',
    how2: 'Een oplichter kan de woorden niet raden. Hij kan zich wel zelf laten bellen, en die woorden aan u zeggen. Daarom ziet u de laatste vier cijfers van het nummer. Dat moeten die van u zijn.',
    how3: 'Wij bewaren niet wat u intypt. Wij kennen uw telefoonnummer niet.',
    how4: 'Niet iedere organisatie doet mee, en niet iedere medewerker. Zien wij geen gesprek? Dan weten wij niet wie er belt.',
  },
  en: {
    title: 'Is it really them?',
    lead: 'Does a caller name your bank, the police or the municipality? Ask for two words. Here you see whether they are right.',
    form: 'Check the caller',
    who: 'Who does the caller say to be?',
    other: 'Another organisation',
    words: 'Which two words does the caller say?',
    wordsMore: 'Type those words only. No code, no account, no phone number.',
    submit: 'Check',
    again: 'Check once more',
    first: 'Hang up. Call them yourself.',
    firstYes: 'In doubt? Hang up. Call them yourself.',
    'calling-said': '{name} is calling a number now that ends in {endsIn}.',
    'calling-more': 'Does your number end otherwise? Hang up. This call is not for you then.',
    never:
      'Does the caller ask you to move money, for a code or your card, or to look at your screen? Hang up. Real staff never do.',
    'asked-before-said': 'Somebody looked these words up before.',
    'asked-before-more':
      'Was that not you? Hang up. Somebody may be using the words of another call. Was it you? {name} is calling a number now that ends in {endsIn}. Does your number end otherwise? Hang up.',
    'not-seen-said': 'We see no call of {name} with these words now.',
    'not-seen-more':
      'You may have misheard a word. The caller may not use our words. Do not stay on the line for that.',
    unknown: 'We never give the word “{word}” to a caller.',
    'not-taking-part-said': 'We do not know whether this caller is real.',
    'not-taking-part-more':
      'The organisation that you chose does not take part in this. That does not mean that the call is fake. Call the number in the app yourself. Or type the address of the site yourself, and look there.',
    'unavailable-said': 'We cannot see it now.',
    'unavailable-more':
      'That is our fault. It says nothing about who calls you. Call the number in the app yourself. Or type the address of the site yourself, and look there.',
    'no-room-said': 'Too much was looked up from your network.',
    'no-room-more':
      'That says nothing about who calls you. You can look again in {minutes, plural, one {# minute} other {# minutes}}.',
    bank: 'Find the number of your bank',
    points: 'Find the real number',
    gaveSomething: 'Did you already give a code, or pay?',
    help: 'See what to do first',
    how: 'How does this work?',
    how1: 'Whoever really calls you gets two words from us. They hold for {minutes, number} minutes at most, and only for the number that is called.',
    how2: 'A scammer cannot guess the words. But they can be called themselves and pass those words on to you. That is why you see the last four digits of the number. They must be yours.',
    how3: 'We do not keep what you type. We do not know your phone number.',
    how4: 'Not every organisation takes part, and not all of their staff. Do we see no call? Then we do not know who is calling.',
  },
})
