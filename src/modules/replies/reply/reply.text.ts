// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What a report did. No name, no number and no amount: whoever else reads along learns nothing about anybody. */
export const replyText = defineText({
  nl: {
    joined10: 'Uw melding hoort bij elkaar met 10 of meer andere. Een onderzoeker ziet ze nu als één zaak.',
    joined50: 'Uw melding hoort bij elkaar met 50 of meer andere. Een onderzoeker ziet ze nu als één zaak.',
    joined100: 'Uw melding hoort bij elkaar met 100 of meer andere. Een onderzoeker ziet ze nu als één zaak.',
    'listed-account': 'Wie de rekening uit uw melding controleert, krijgt nu een waarschuwing.',
    'listed-number': 'Wie het telefoonnummer uit uw melding controleert, krijgt nu een waarschuwing.',
    'listed-site': 'Wie de website uit uw melding controleert, krijgt nu een waarschuwing.',
    'listed-other': 'Wie een gegeven uit uw melding controleert, krijgt nu een waarschuwing.',
    'unlisted-account': 'De waarschuwing bij de rekening uit uw melding is er niet meer.',
    'unlisted-number': 'De waarschuwing bij het telefoonnummer uit uw melding is er niet meer.',
    'unlisted-site': 'De waarschuwing bij de website uit uw melding is er niet meer.',
    'unlisted-other': 'De waarschuwing bij een gegeven uit uw melding is er niet meer.',
    offline: 'De website uit uw melding is van internet gehaald.',
    'stopped-account': 'Een bank houdt betalingen naar de rekening uit uw melding tegen.',
    'stopped-number': 'Een telefoonbedrijf blokkeert het nummer uit uw melding.',
    'stopped-other': 'Een bedrijf blokkeert een gegeven uit uw melding.',
    frozen: 'De bank heeft uw geld vastgezet. Het is nog niet terug.',
    recalled: 'De bank heeft uw geld teruggehaald.',
    partly: 'De bank heeft een deel van uw geld teruggehaald.',
    'too-late': 'De bank was te laat: het geld was al weg.',
  },
  en: {
    joined10: 'Your report belongs together with 10 or more others. An investigator now sees them as one case.',
    joined50: 'Your report belongs together with 50 or more others. An investigator now sees them as one case.',
    joined100: 'Your report belongs together with 100 or more others. An investigator now sees them as one case.',
    'listed-account': 'Whoever checks the account in your report is warned from now on.',
    'listed-number': 'Whoever checks the telephone number in your report is warned from now on.',
    'listed-site': 'Whoever checks the website in your report is warned from now on.',
    'listed-other': 'Whoever checks something in your report is warned from now on.',
    'unlisted-account': 'The warning about the account in your report is no longer there.',
    'unlisted-number': 'The warning about the telephone number in your report is no longer there.',
    'unlisted-site': 'The warning about the website in your report is no longer there.',
    'unlisted-other': 'The warning about something in your report is no longer there.',
    offline: 'The website in your report was taken off the internet.',
    'stopped-account': 'A bank stops payments to the account in your report.',
    'stopped-number': 'A telephone company blocks the number in your report.',
    'stopped-other': 'A company blocks something in your report.',
    frozen: 'The bank has frozen your money. It is not back yet.',
    recalled: 'The bank got your money back.',
    partly: 'The bank got part of your money back.',
    'too-late': 'The bank was too late: the money was gone.',
  },
})
export type ReplyWord = keyof (typeof replyText)['nl']
