// SPDX-License-Identifier: EUPL-1.2
import type { ComplaintForm } from './form.ts'

export const identityFraud: ComplaintForm = {
  id: 'identity-fraud',
  fraudForm: 'FF-500',
  title: { nl: 'Identiteitsfraude', en: 'Identity fraud' },
  when: {
    nl: 'Iemand gebruikte gegevens van u of uw bedrijf om iets af te sluiten of te kopen.',
    en: 'Somebody used data of you or your company to take something out or buy something.',
  },
  fields: [
    {
      name: 'dataMisused',
      kind: 'several',
      label: { nl: 'Welke gegevens zijn misbruikt?', en: 'Which data were misused?' },
      isRequired: true,
      options: [
        { value: 'document', label: { nl: 'identiteitsbewijs', en: 'identity document' } },
        { value: 'account', label: { nl: 'rekening', en: 'account' } },
        { value: 'address', label: { nl: 'adres', en: 'address' } },
        { value: 'company', label: { nl: 'bedrijfsgegevens', en: 'company data' } },
      ],
    },
    {
      name: 'takenOut',
      kind: 'line',
      label: { nl: 'Wat is er op uw naam gedaan?', en: 'What was done in your name?' },
      isRequired: true,
    },
    {
      name: 'howKnown',
      kind: 'line',
      label: { nl: 'Hoe kwam u erachter?', en: 'How did you find out?' },
    },
  ],
}
