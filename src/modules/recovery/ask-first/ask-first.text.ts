// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const firstText = defineText({
  nl: {
    title: 'Vraag de banken uw geld terug te halen',
    back: 'Terug naar uw stappen',
    report: 'Meld wat er gebeurd is',
    lead: 'Dit is het enige scherm. Wat u invult, is meteen ook uw melding. U hoeft uw naam niet te geven.',
    askedTitle: 'De banken zijn gevraagd',
    askedLead: 'Bel uw bank ook zelf: dan weet zij zeker dat het klopt.',
    code: 'Uw code',
    codeMore: 'Schrijf de code op. Hiermee ziet u wat de banken antwoorden, ook later.',
    follow: 'Kijk wat de banken antwoorden',
    steps: 'Verder met uw stappen',
    companyTitle: 'Doe ook aangifte voor uw bedrijf',
    companyMore: 'In het aangifteloket staat deze betaling al ingevuld, als u binnen een uur begint.',
    company: 'Naar het aangifteloket',
  },
  en: {
    title: 'Ask the banks to get your money back',
    back: 'Back to your steps',
    report: 'Report what happened',
    lead: 'This is the only screen. What you fill in is at once your report too. You need not give your name.',
    askedTitle: 'The banks were asked',
    askedLead: 'Call your bank yourself as well: then it knows for sure that it is true.',
    code: 'Your code',
    codeMore: 'Write the code down. With it you see what the banks answer, later too.',
    follow: 'See what the banks answer',
    steps: 'On with your steps',
    companyTitle: 'Also file a criminal complaint for your company',
    companyMore: 'At the complaint desk this payment is filled in already, if you begin within an hour.',
    company: 'To the complaint desk',
  },
})
