// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const helpdeskFraud: ComplaintForm = {
  id: 'helpdesk-fraud',
  fraudForm: 'FF-400',
  title: { nl: 'Helpdeskfraude', en: 'Helpdesk fraud' },
  when: {
    nl: 'Een nepmedewerker van een bank, een bedrijf of de overheid belde u.',
    en: 'A false employee of a bank, a company or the government called you.',
  },
  fields: [
    {
      name: 'posedAs',
      kind: 'line',
      label: {
        nl: 'Van welke organisatie zei de beller te zijn?',
        en: 'Of which organisation did the caller claim to be?',
      },
      isRequired: true,
    },
    {
      name: 'remoteTool',
      kind: 'line',
      label: {
        nl: 'Met welk programma is uw toestel overgenomen?',
        en: 'With which program was your device taken over?',
      },
    },
    {
      name: 'visited',
      kind: 'choice',
      label: { nl: 'Kwam er iemand langs?', en: 'Did somebody come to the door?' },
      options: yesNo,
    },
  ],
}
