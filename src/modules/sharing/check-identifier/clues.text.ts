// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Of a message that looks like fraud: by which of its words one sees it. */
export const cluesText = defineText({
  nl: {
    cluesTitle: 'Hieraan ziet u het',
    signsTitle: 'Dit valt op',
    'signs-said':
      'Let op: {count, plural, one {er valt iets op} other {er vallen # dingen op}} in dit bericht. Betaal nog niet.',
    'signs-more': 'Wij weten niet wat voor bericht dit is. Vraag het na op een nummer of adres dat u al had.',
    lookedSigns: 'Ook keken wij naar haast, dreigen, en vragen om geld, codes of uw pas.',
    factIn: 'Nummers en links',
    factSigns: 'Wat opvalt',
    kindNotKnown: 'Kennen wij niet',
    inItCount: '{count, plural, =0 {Geen gezien} other {# gezien}}',
    signsCount: '{count, plural, =0 {Niets wat wij kennen} one {Eén ding} other {# dingen}}',
    clueNumber: 'Een nieuw nummer, of een telefoon die het niet meer doet.',
    clueNoCall: 'U mag niet bellen. Aan de telefoon hoort u dat het een ander is.',
    clueSecret: 'U mag het aan niemand vertellen.',
    clueSafe: 'Een rekening om geld veilig te zetten bestaat niet.',
    clueGift: 'Betalen met een cadeaukaart of crypto. Dat geld krijgt u niet terug.',
    clueRemote: 'De afzender wil meekijken op uw toestel.',
    clueCodes: 'De afzender wil een code, uw wachtwoord, uw pas of uw gegevens.',
    clueProve: 'Betalen om te laten zien wie u bent. Dat hoeft nooit.',
    clueThreat: 'Dreigen, zodat u schrikt.',
    clueHaste: 'Haast, zodat u niet rustig nadenkt.',
    clueProfit: 'Te mooi. Winst kan niemand beloven.',
    clueMoney: 'De afzender wil geld van u.',
    clueListed: '{authority} waarschuwt hiervoor.',
  },
  en: {
    cluesTitle: 'How you can see it',
    signsTitle: 'This stands out',
    'signs-said':
      'Look out: {count, plural, one {something stands out} other {# things stand out}} in this message. Do not pay yet.',
    'signs-more':
      'We do not know what kind of message this is. Ask about it, on a number or address that you already had.',
    lookedSigns: 'We also looked for hurry, threats, and requests for money, codes or your card.',
    factIn: 'Numbers and links',
    factSigns: 'What stands out',
    kindNotKnown: 'Not known to us',
    inItCount: '{count, plural, =0 {None seen} other {# seen}}',
    signsCount: '{count, plural, =0 {Nothing that we know} one {One thing} other {# things}}',
    clueNumber: 'A new number, or a phone that does not work any more.',
    clueNoCall: 'You may not call. On the phone you would hear that it is somebody else.',
    clueSecret: 'You may tell nobody.',
    clueSafe: 'An account to keep money safe does not exist.',
    clueGift: 'Paying by gift card or crypto. You do not get that money back.',
    clueRemote: 'The sender wants to look along on your device.',
    clueCodes: 'The sender wants a code, your password, your card or your details.',
    clueProve: 'Paying to show who you are. You never have to.',
    clueThreat: 'A threat, to frighten you.',
    clueHaste: 'Hurry, so that you do not think calmly.',
    clueProfit: 'Too good. Nobody can promise profit.',
    clueMoney: 'The sender wants money from you.',
    clueListed: '{authority} warns about this.',
  },
})
