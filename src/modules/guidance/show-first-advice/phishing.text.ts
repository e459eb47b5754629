// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import { callBankNow, fileComplaint, keepEvidence, noCodes, noRecovery, noReply } from './shared-steps.text.ts'

export const blockCreditCard: Step = {
  clock: 'half-hour',
  nl: {
    title: 'laat ook uw creditcard blokkeren',
    how: 'Doe dit als u de gegevens van uw creditcard invulde. Bel het nummer op de achterkant van de kaart of in de app.',
    why: 'Met de nummers van uw kaart kan iemand anders betalen.',
  },
  en: {
    title: 'have your credit card blocked too',
    how: 'Do this if you filled in the details of your credit card. Call the number on the back of the card or in the app.',
    why: 'With the numbers on your card somebody else can pay.',
  },
}

export const changePasswords: Step = {
  clock: 'today',
  nl: {
    title: 'wijzig uw wachtwoorden',
    how: 'Begin met uw mail en DigiD. Ga zelf naar de site of app, niet via een link. Zet inloggen in twee stappen aan.',
    why: 'Wie in uw mail kan, kan ook uw andere wachtwoorden veranderen.',
  },
  en: {
    title: 'change your passwords',
    how: 'Begin with your e-mail and DigiD. Go to the site or app yourself, not through a link. Switch on two-step sign-in.',
    why: 'Whoever gets into your e-mail can change your other passwords too.',
  },
}

export const phishing: Advice = {
  slug: 'phishing',
  form: 'FF-200',
  audience: 'resident',
  words: {
    nl: {
      title: 'Gegevens gegeven via een nepbericht of nepsite',
      lead: 'Zo’n bericht heet phishing. Het lijkt precies op echt, dus dit kan iedereen overkomen.',
      avoid: ['Klik niet nog een keer op de link en log daar niet opnieuw in.', noCodes.nl, noReply.nl, noRecovery.nl],
    },
    en: {
      title: 'Details given through a fake message or fake website',
      lead: 'Such a message is called phishing. It looks just like the real thing, so this can happen to anybody.',
      avoid: ['Do not click the link again and do not log in there again.', noCodes.en, noReply.en, noRecovery.en],
    },
  },
  steps: [callBankNow, blockCreditCard, changePasswords, keepEvidence, fileComplaint],
  sources: ['phone', 'needed', 'helpdesk'],
}
