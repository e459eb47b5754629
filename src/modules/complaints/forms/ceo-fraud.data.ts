// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const ceoFraud: ComplaintForm = {
  id: 'ceo-fraud',
  fraudForm: 'FF-940',
  title: { nl: 'CEO-fraude', en: 'CEO fraud' },
  when: {
    nl: 'Iemand deed zich voor als uw directeur of een collega, en liet iemand betalen.',
    en: 'Somebody posed as your director or a colleague, and had somebody pay.',
  },
  fields: [
    {
      name: 'posedAs',
      kind: 'line',
      label: {
        nl: 'Als wie deed de ander zich voor? Noem de functie.',
        en: 'As whom did the other party pose? Name the position.',
      },
      isRequired: true,
    },
    {
      name: 'approvalChain',
      kind: 'text',
      label: {
        nl: 'Wie keurde de betaling goed, en hoe gaat dat normaal?',
        en: 'Who approved the payment, and how does that go normally?',
      },
      hint: { nl: 'Noem functies, geen namen.', en: 'Name positions, no names.' },
      isRequired: true,
    },
    {
      name: 'pressure',
      kind: 'choice',
      label: {
        nl: 'Zei de ander dat het snel of geheim moest?',
        en: 'Did the other party say that it had to be quick or secret?',
      },
      options: yesNo,
    },
    {
      name: 'voiceOrImage',
      kind: 'choice',
      label: {
        nl: 'Hoorde of zag u een nagemaakte stem of een nagemaakt beeld?',
        en: 'Did you hear or see a cloned voice or image?',
      },
      options: yesNo,
    },
  ],
}
