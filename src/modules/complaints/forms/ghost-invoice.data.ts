// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const ghostInvoice: ComplaintForm = {
  id: 'ghost-invoice',
  fraudForm: 'FF-940',
  title: { nl: 'Spookfactuur', en: 'Ghost invoice' },
  when: {
    nl: 'U kreeg een factuur voor iets dat u nooit bestelde.',
    en: 'You got an invoice for something that you never ordered.',
  },
  fields: [
    {
      name: 'invoiceFor',
      kind: 'line',
      label: { nl: 'Waarvoor is de factuur?', en: 'What is the invoice for?' },
      isRequired: true,
    },
    {
      name: 'invoiceNumber',
      kind: 'line',
      label: { nl: 'Nummer en datum van de factuur', en: 'Number and date of the invoice' },
    },
    {
      name: 'earlierContact',
      kind: 'choice',
      label: {
        nl: 'Was er eerder contact, zoals een telefoontje?',
        en: 'Was there contact before, such as a phone call?',
      },
      options: yesNo,
    },
    {
      name: 'signed',
      kind: 'choice',
      label: { nl: 'Heeft u iets getekend of mondeling toegezegd?', en: 'Did you sign or promise anything?' },
      options: yesNo,
    },
    {
      name: 'protested',
      kind: 'choice',
      label: { nl: 'Heeft u schriftelijk geprotesteerd?', en: 'Did you protest in writing?' },
      hint: {
        nl: 'Betaal niet, en protesteer per aangetekende brief.',
        en: 'Do not pay, and protest by registered letter.',
      },
      options: yesNo,
    },
  ],
}
