// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const phishing: ComplaintForm = {
  id: 'phishing',
  fraudForm: 'FF-200',
  title: { nl: 'Phishing met betaalgegevens', en: 'Phishing for payment data' },
  when: {
    nl: 'Iemand kreeg met een nepsite of nepbericht inloggegevens of kaartgegevens van u.',
    en: 'Somebody got log-in or card data from you with a false site or message.',
  },
  fields: [
    {
      name: 'message',
      kind: 'text',
      label: { nl: 'Wat stond er in het bericht?', en: 'What did the message say?' },
    },
    {
      name: 'gaveData',
      kind: 'several',
      label: { nl: 'Welke gegevens zijn ingevuld?', en: 'Which data were entered?' },
      hint: { nl: 'Vul hier nooit de gegevens zelf in.', en: 'Never enter the data themselves here.' },
      isRequired: true,
      options: [
        { value: 'login', label: { nl: 'inlognaam en wachtwoord', en: 'name and password' } },
        { value: 'card', label: { nl: 'kaartnummer', en: 'card number' } },
        { value: 'code', label: { nl: 'een code om te bevestigen', en: 'a code to confirm' } },
        { value: 'none', label: { nl: 'geen', en: 'none' } },
      ],
    },
    {
      name: 'orderedCard',
      kind: 'choice',
      label: {
        nl: 'Is er een nieuwe pas of een extra toestel aangevraagd?',
        en: 'Was a new card or another device asked for?',
      },
      options: yesNo,
    },
  ],
}
