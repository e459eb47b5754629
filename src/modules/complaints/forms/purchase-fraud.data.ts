// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const purchaseFraud: ComplaintForm = {
  id: 'purchase-fraud',
  fraudForm: 'FF-100',
  title: { nl: 'Aan- en verkoopfraude', en: 'Buying and selling fraud' },
  when: {
    nl: 'U kocht of verkocht iets, en kreeg geen geld of geen goed product.',
    en: 'You bought or sold something, and got no money or no proper product.',
  },
  fields: [
    {
      name: 'bought',
      kind: 'choice',
      label: { nl: 'Kocht of verkocht u?', en: 'Did you buy or sell?' },
      isRequired: true,
      options: [
        { value: 'buy', label: { nl: 'ik kocht', en: 'I bought' } },
        { value: 'sell', label: { nl: 'ik verkocht', en: 'I sold' } },
      ],
    },
    {
      name: 'goods',
      kind: 'line',
      label: { nl: 'Wat was het?', en: 'What was it?' },
      isRequired: true,
    },
    {
      name: 'advert',
      kind: 'line',
      label: { nl: 'Nummer van de advertentie', en: 'Number of the advert' },
    },
    {
      name: 'method',
      kind: 'line',
      label: { nl: 'Hoe is er betaald?', en: 'How was it paid?' },
    },
    {
      name: 'delivered',
      kind: 'choice',
      label: { nl: 'Is er iets geleverd?', en: 'Was anything delivered?' },
      options: yesNo,
    },
  ],
}
