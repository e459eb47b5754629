// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const invoiceFraud: ComplaintForm = {
  id: 'invoice-fraud',
  fraudForm: 'FF-940',
  title: { nl: 'Factuurfraude', en: 'Invoice fraud' },
  when: {
    nl: 'Een factuur of een bericht van een leverancier had een ander rekeningnummer dan het echte.',
    en: 'An invoice or a message from a supplier had another account number than the real one.',
  },
  fields: [
    {
      name: 'supplier',
      kind: 'line',
      label: {
        nl: 'Van welke leverancier leek de factuur te komen?',
        en: 'From which supplier did the invoice seem to come?',
      },
      isRequired: true,
    },
    {
      name: 'invoiceNumber',
      kind: 'line',
      label: { nl: 'Nummer en datum van de factuur', en: 'Number and date of the invoice' },
    },
    {
      name: 'realAccount',
      kind: 'lines',
      label: { nl: 'Het echte rekeningnummer van de leverancier', en: 'The real account number of the supplier' },
      hint: { nl: 'Wij behandelen dit nummer nooit als verdacht.', en: 'This number is never treated as suspect.' },
      role: 'own',
    },
    {
      name: 'howChanged',
      kind: 'choice',
      label: { nl: 'Hoe kwam het andere rekeningnummer bij u?', en: 'How did the other account number reach you?' },
      isRequired: true,
      options: [
        {
          value: 'mail',
          label: { nl: 'in een mail over een nieuw rekeningnummer', en: 'in a mail about a new account number' },
        },
        {
          value: 'altered',
          label: {
            nl: 'in een echte factuur die onderweg was veranderd',
            en: 'in a real invoice that was changed on its way',
          },
        },
        {
          value: 'false',
          label: { nl: 'in een factuur die helemaal vals was', en: 'in an invoice that was false altogether' },
        },
        { value: 'phone', label: { nl: 'door een telefoontje', en: 'by a phone call' } },
      ],
    },
    {
      name: 'mailbox',
      kind: 'choice',
      label: {
        nl: 'Was een mailbox van u of van de leverancier overgenomen?',
        en: 'Was a mailbox of yours or of the supplier taken over?',
      },
      options: yesNo,
    },
    {
      name: 'mailHeaders',
      kind: 'text',
      label: { nl: 'Kopregels van de mail, als u ze heeft', en: 'Headers of the mail, if you have them' },
      hint: {
        nl: 'Uw systeembeheerder kan ze vinden. Ze helpen om de afzender te vinden.',
        en: 'Your administrator can find them. They help to find the sender.',
      },
    },
  ],
}
