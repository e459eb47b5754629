// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Words of handing in a message with the check; the script of the page has no need of them. */
export const giveText = defineText({
  nl: {
    giveLegend: 'Wilt u anderen helpen?',
    give: 'Geef dit bericht ook door',
    giveMore:
      'Wij kijken waar het naartoe leidt, en houden anderen daar weg. Het bericht verwijderen wij binnen 72 uur.',
    givenCode: 'Doorgegeven. Uw code',
    givenKeep: 'Schrijf deze code op. Hiermee kijkt u later hoe het ermee staat. Wij weten niet wie u bent.',
    givenFollow: 'Kijk hoe het ermee staat',
    givenReport: 'Betaalde u al, of gaf u iets? Meld dit',
    nothingToGive: 'Er staat geen link, nummer of adres in. Daarom bewaren wij dit bericht niet.',
    byMail: 'Liever vanuit uw mailprogramma? Stuur de mail als bijlage door naar {address}.',
    sawAndKept: 'Uw bericht bewaren wij tot het is beoordeeld, hoogstens 72 uur.',
  },
  en: {
    giveLegend: 'Do you want to help others?',
    give: 'Hand in this message too',
    giveMore: 'We look where it leads, and keep others away from there. We delete the message within 72 hours.',
    givenCode: 'Handed in. Your code',
    givenKeep: 'Write this code down. With it you can see later how it stands. We do not know who you are.',
    givenFollow: 'See how it stands',
    givenReport: 'Did you pay already, or give something? Report this',
    nothingToGive: 'There is no link, number or address in it. So we do not keep this message.',
    byMail: 'Rather from your mail program? Forward the e-mail as an attachment to {address}.',
    sawAndKept: 'We keep your message until it is judged, for 72 hours at most.',
  },
})
