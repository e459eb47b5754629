// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const questionsText = defineText({
  nl: {
    title: '{count, plural, one {Wij hebben een vraag voor u} other {Wij hebben # vragen voor u}}',
    lead: '{organisation} wil graag meer weten. U hoeft niet te antwoorden. Uw melding telt ook zonder antwoord mee.',
    never:
      'Schrijf hier nooit een pincode, wachtwoord of code op. Wij vragen daar niet om, ook niet aan de telefoon of per mail.',
    send: 'Verstuur antwoord',
    answered: 'Wat u heeft geantwoord',
  },
  en: {
    title: '{count, plural, one {We have a question for you} other {We have # questions for you}}',
    lead: '{organisation} would like to know more. You need not answer. Your report counts without an answer too.',
    never: 'Never write down a PIN, password or code here. We do not ask for those, nor by phone or e-mail.',
    send: 'Send answer',
    answered: 'What you have answered',
  },
})
