// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { bankNumber } from '#values'

export const tabText = defineText({ nl: { title: 'Uw betaling' }, en: { title: 'Your payment' } })

/** The line on the receipt and at "my report", before and after somebody asked. */
export const ownSlot = defineText({
  nl: {
    title: 'Bel nu uw bank',
    explanation: `${bankNumber.nl.stop} Wij kunnen uw bank en de bank van de ander nu ook een bericht sturen.`,
    onlyCall: bankNumber.nl.stop,
    laterTitle: 'Kijk wat uw bank nog kan doen',
    later: `${bankNumber.nl.late} Betaalde u de laatste dagen nog? Bel dan meteen uw bank.`,
    laterOn: `Het gebeurde op {day}. ${bankNumber.nl.tooLate}`,
    askedTitle: 'Uw geld terughalen: {outcome}',
    asked: 'Kijk wat de banken met uw verzoek doen.',
  },
  en: {
    title: 'Call your bank now',
    explanation: `${bankNumber.en.stop} We can send your bank and the bank of the other party a message now as well.`,
    onlyCall: bankNumber.en.stop,
    laterTitle: 'See what your bank can still do',
    later: `${bankNumber.en.late} Did you pay in the last days too? Then call your bank at once.`,
    laterOn: `It happened on {day}. ${bankNumber.en.tooLate}`,
    askedTitle: 'Getting your money back: {outcome}',
    asked: 'See what the banks do with your request.',
  },
})

export const firstCallText = defineText({
  nl: { call: 'Bel {bank}:', numbers: 'Zoek het nummer van uw bank', ask: 'Vraag het ook aan de banken' },
  en: { call: 'Call {bank}:', numbers: 'Find the number of your bank', ask: 'Ask the banks as well' },
})

export const askText = defineText({
  nl: {
    title: 'Geld terughalen',
    back: 'Terug naar uw melding',
    backToComplaint: 'Terug naar de aangifte',
    callTitle: 'Bel nu uw bank',
    callNumber: 'Het nummer van {bank}:',
    callOwn: bankNumber.nl.call,
    numbers: 'Nummers van banken',
    callWhy:
      'Vraag: kunt u deze betaling tegenhouden of terughalen? Gebruik nooit een nummer dat iemand u appte, mailde of door de telefoon gaf.',
    again: 'Een andere betaling terugvragen',
    ask: 'Wij vragen het ook aan de banken',
    askLead:
      'Wij sturen een bericht naar uw bank en naar de bank waar het geld heen ging. De banken beslissen zelf. Wij kunnen niet beloven dat u geld terugkrijgt.',
    noBanks: 'Op deze site doen nog geen banken mee. Wij kunnen hun dus niets vragen. Bel zelf uw bank.',
    takePart:
      'Deze banken doen mee: {banks}. Staat uw bank er niet bij? Dan kunnen wij haar niets sturen. Bel haar zelf.',
    known: 'Wat u al vertelde, staat er al. Kijk of het klopt.',
    amount: 'Hoeveel betaalde u?',
    day: 'Op welke dag?',
    today: 'Vandaag, {day}',
    yesterday: 'Gisteren, {day}',
    hour: 'Rond welk uur?',
    hourMore: 'U ziet het in de app van uw bank. Het hoeft niet precies.',
    between: 'Tussen {from} en {to} uur',
    from: 'Van welke rekening betaalde u?',
    fromMore: 'Uw eigen IBAN. Die gaat alleen naar de twee banken.',
    to: 'Naar welke rekening ging het geld?',
    toMore: 'Het IBAN van de ander. Betaalde u met een creditcard of met crypto? Dan kan dit niet: bel uw bank.',
    consent: 'Akkoord',
    consentTick:
      'Ik deed deze betaling zelf, of iemand betaalde zonder mijn toestemming van mijn rekening. U mag deze gegevens aan de twee banken sturen.',
    consentMore: 'Uw naam, telefoonnummer en verhaal gaan niet mee. Uw bank controleert of de betaling bestaat.',
    send: 'Vraag de banken mijn geld terug te halen',
    yours: 'Uw verzoek {reference}',
    payment: '{amount} op {at}',
    paid: 'Betaling',
    gone: 'De gegevens van de betaling zijn gewist',
    sending: 'Uw bank',
    receiving: 'Bank van de ander',
    outcome: 'Uw geld',
    withdraw: 'Trek dit verzoek in',
    withdrawMore: 'Dan hoeven de banken niets meer te doen.',
    notNow: 'Met deze melding kunt u geen geld terugvragen: zij telt niet meer mee. Bel uw bank.',
  },
  en: {
    title: 'Getting money back',
    back: 'Back to your report',
    backToComplaint: 'Back to the complaint',
    callTitle: 'Call your bank now',
    callNumber: 'The number of {bank}:',
    callOwn: bankNumber.en.call,
    numbers: 'Numbers of banks',
    callWhy:
      'Ask: can you stop this payment or get it back? Never use a number that somebody texted, mailed or gave you on the phone.',
    again: 'Ask for another payment',
    ask: 'We ask the banks as well',
    askLead:
      'We send a message to your bank and to the bank that the money went to. The banks decide. We cannot promise that you get money back.',
    noBanks: 'No banks take part on this site yet, so we can ask them nothing. Call your bank yourself.',
    takePart:
      'These banks take part: {banks}. Is your bank not one of them? Then we can send it nothing. Call it yourself.',
    known: 'What you told already stands there. See whether it is right.',
    amount: 'How much did you pay?',
    day: 'On which day?',
    today: 'Today, {day}',
    yesterday: 'Yesterday, {day}',
    hour: 'Around which hour?',
    hourMore: 'You see it in the app of your bank. It need not be exact.',
    between: 'Between {from}:00 and {to}:00',
    from: 'From which account did you pay?',
    fromMore: 'Your own IBAN. It goes to the two banks only.',
    to: 'To which account did the money go?',
    toMore:
      'The IBAN of the other party. Did you pay by credit card or crypto? Then this is not possible: call your bank.',
    consent: 'Agreement',
    consentTick:
      'I made this payment myself, or somebody paid from my account without my consent. You may send these details to the two banks.',
    consentMore: 'Your name, phone number and story do not go along. Your bank checks whether the payment exists.',
    send: 'Ask the banks to get my money back',
    yours: 'Your request {reference}',
    payment: '{amount} on {at}',
    paid: 'Payment',
    gone: 'The details of the payment were erased',
    sending: 'Your bank',
    receiving: 'Bank of the other party',
    outcome: 'Your money',
    withdraw: 'Withdraw this request',
    withdrawMore: 'Then the banks need not do anything any more.',
    notNow: 'You cannot ask for money with this report: it does not count any more. Call your bank.',
  },
})

/** What whoever asked reads of each bank. Never whether the payment was found, and never why a bank does not do it. */
export const ownStatusText = defineText({
  nl: {
    held: 'Wij kijken er eerst zelf naar. Bel intussen uw bank.',
    waits: 'Gaat zodra uw bank uw betaling heeft gevonden.',
    kept: 'Dit mogen wij deze bank nu niet sturen. Bel uw bank: zij kan het zelf vragen.',
    foreign: 'Deze bank is in het buitenland. Vraag uw eigen bank om een terugroep (recall) bij die bank.',
    'no-partner': 'Deze bank doet niet mee. Vraag uw eigen bank om het geld daar terug te vragen.',
    sent: 'Ligt klaar. De bank heeft het nog niet gelezen.',
    received: 'De bank heeft het gelezen.',
    busy: 'De bank behandelt het.',
    done: 'Uw bank is klaar. De andere bank zei wat er van het geld kwam.',
    frozen: 'De bank houdt het geld vast. Wat ermee gebeurt, hoort u nog.',
    partly: 'Een deel is terug.',
    recalled: 'Het geld is terug.',
    'too-late': 'Te laat: het geld was er niet meer.',
    stopped: 'De bank gaat hier niet mee verder. Bel uw bank als u wilt weten wat u nog kunt doen.',
    'money-back': 'Klaar: het geld is terug.',
    'by-hand': 'Door u ingetrokken.',
    'report-gone': 'Gestopt, want uw melding telt niet meer mee.',
    unanswered: 'De bank gaf geen antwoord. Bel uw bank.',
  },
  en: {
    held: 'We look at it ourselves first. Call your bank meanwhile.',
    waits: 'Goes as soon as your bank has found your payment.',
    kept: 'We may not send this to this bank now. Call your bank: it can ask by itself.',
    foreign: 'This bank is abroad. Ask your own bank for a recall at that bank.',
    'no-partner': 'This bank does not take part. Ask your own bank to ask for the money there.',
    sent: 'Lies ready. The bank has not read it yet.',
    received: 'The bank has read it.',
    busy: 'The bank is working on it.',
    done: 'Your bank is done. The other bank said what came of the money.',
    frozen: 'The bank holds the money. You will hear what happens to it.',
    partly: 'Part of it is back.',
    recalled: 'The money is back.',
    'too-late': 'Too late: the money was not there any more.',
    stopped: 'The bank does not go on with this. Call your bank if you want to know what you can still do.',
    'money-back': 'Done: the money is back.',
    'by-hand': 'Withdrawn by you.',
    'report-gone': 'Stopped, because your report does not count any more.',
    unanswered: 'The bank gave no answer. Call your bank.',
  },
})
