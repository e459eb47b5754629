// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const accountTakeover: ComplaintForm = {
  id: 'account-takeover',
  fraudForm: 'FF-530',
  title: { nl: 'Overname van een account', en: 'Account takeover' },
  when: {
    nl: 'Iemand kwam in een account van uw bedrijf of van een klant, en gebruikte het.',
    en: 'Somebody got into an account of your company or of a customer, and used it.',
  },
  fields: [
    {
      name: 'service',
      kind: 'line',
      label: { nl: 'Van welke dienst is het account?', en: 'Of which service is the account?' },
      isRequired: true,
    },
    {
      name: 'loginEvents',
      kind: 'text',
      label: {
        nl: 'Inlogmomenten die u niet kent: tijd, IP-adres, toestel',
        en: 'Log-ins that you do not know: time, IP address, device',
      },
      isRequired: true,
    },
    {
      name: 'howIn',
      kind: 'choice',
      label: { nl: 'Hoe kwam de ander binnen, denkt u?', en: 'How did the other party get in, do you think?' },
      options: [
        { value: 'phishing', label: { nl: 'met een nepsite of nepbericht', en: 'with a false site or message' } },
        { value: 'leaked', label: { nl: 'met een gelekt wachtwoord', en: 'with a leaked password' } },
        { value: 'remote', label: { nl: 'via overname van een computer', en: 'by taking over a computer' } },
        {
          value: 'sim',
          label: { nl: 'via een overgenomen telefoonnummer', en: 'by a phone number that was taken over' },
        },
        { value: 'unknown', label: { nl: 'weet ik niet', en: 'I do not know' } },
      ],
    },
    {
      name: 'doneWith',
      kind: 'text',
      label: { nl: 'Wat is er met het account gedaan?', en: 'What was done with the account?' },
      isRequired: true,
    },
    {
      name: 'gotBack',
      kind: 'choice',
      label: { nl: 'Heeft u het account terug?', en: 'Do you have the account back?' },
      options: yesNo,
    },
  ],
}
