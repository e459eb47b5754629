// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const withdrawText = defineText({
  nl: {
    title: 'Wilt u uw melding intrekken?',
    lead: 'Dit kunt u niet terugdraaien. U kunt later wel opnieuw melden.',
    '1': 'Uw melding telt meteen nergens meer mee: niet bij controles en niet in de cijfers.',
    '2': 'Wat u vertelde en toevoegde, wissen wij na 30 dagen, samen met uw contactgegevens.',
    '3': 'Vraagt iemand u om uw melding in te trekken? Dat kan een oplichter zijn. U hoeft dat niet te doen.',
    do: 'Trek mijn melding in',
    not: 'Nee, laat mijn melding staan',
  },
  en: {
    title: 'Do you want to withdraw your report?',
    lead: 'You cannot undo this. You can report again later.',
    '1': 'Your report counts for nothing from that moment: not for checks and not in the figures.',
    '2': 'What you told and added we wipe after 30 days, together with your contact details.',
    '3': 'Is somebody asking you to withdraw your report? That may be a scammer. You need not do it.',
    do: 'Withdraw my report',
    not: 'No, keep my report',
  },
})
