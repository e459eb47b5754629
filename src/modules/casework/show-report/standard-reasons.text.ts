// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Reasons that are given again and again, as the reporter reads them. The first is said of a duplicate, the others of what is rejected. */
export const standardText = defineText({
  nl: {
    'told-before': 'Dit is al eerder gemeld. Die melding telt mee.',
    'no-fraud': 'Wij zien hierin geen oplichting.',
    'too-little': 'Wij weten te weinig om hiermee verder te kunnen.',
    dispute: 'Dit gaat om onenigheid met een bedrijf. Het Juridisch Loket kan u helpen.',
    elsewhere: 'Een ander meldpunt kan u hiermee beter helpen.',
    trial: 'Deze melding was een proef.',
  },
  en: {
    'told-before': 'This was reported before. That report counts.',
    'no-fraud': 'We see no scam in this.',
    'too-little': 'We know too little to go on with this.',
    dispute: 'This is a dispute with a company. The Juridisch Loket can help you.',
    elsewhere: 'Another reporting point can help you better with this.',
    trial: 'This report was a trial.',
  },
})
