// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const helpdeskForCustomer: ComplaintForm = {
  id: 'helpdesk-for-customer',
  fraudForm: 'FF-410',
  title: { nl: 'Bankhelpdeskfraude bij een klant', en: 'Bank helpdesk fraud of a customer' },
  when: {
    nl: 'U bent een bank en doet aangifte voor een klant die door een nepmedewerker is opgelicht.',
    en: 'You are a bank and file for a customer who was deceived by a false employee.',
  },
  fields: [
    {
      name: 'customerReference',
      kind: 'line',
      label: { nl: 'Uw kenmerk van de klant', en: 'Your reference of the customer' },
      hint: {
        nl: 'Geen naam: de politie vraagt de gegevens op bij u.',
        en: 'No name: the police ask you for the details.',
      },
      isRequired: true,
    },
    {
      name: 'customerKnows',
      kind: 'choice',
      label: { nl: 'Weet de klant dat u aangifte doet?', en: 'Does the customer know that you file?' },
      isRequired: true,
      options: yesNo,
    },
    {
      name: 'spoofed',
      kind: 'choice',
      label: { nl: 'Zag de klant een nummer van uw bank in beeld?', en: 'Did the customer see a number of your bank?' },
      options: yesNo,
    },
    {
      name: 'remoteTool',
      kind: 'line',
      label: {
        nl: 'Met welk programma is het toestel overgenomen?',
        en: 'With which program was the device taken over?',
      },
    },
    {
      name: 'pretext',
      kind: 'line',
      label: { nl: 'Wat zei de nepmedewerker?', en: 'What did the false employee say?' },
    },
    {
      name: 'refunded',
      kind: 'money',
      label: { nl: 'Hoeveel vergoedde u aan de klant?', en: 'How much did you refund to the customer?' },
    },
    {
      name: 'moneyFound',
      kind: 'choice',
      label: { nl: 'Is er geld bij de ontvangende bank vastgezet?', en: 'Was money frozen at the receiving bank?' },
      options: yesNo,
    },
  ],
}
