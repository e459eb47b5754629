// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const misuseOfName: ComplaintForm = {
  id: 'misuse-of-name',
  fraudForm: 'FF-550',
  title: { nl: 'Misbruik van bedrijfsnaam of domein', en: 'Misuse of company name or domain' },
  when: {
    nl: 'Iemand gebruikt uw naam, logo, KVK-nummer of een domein dat op het uwe lijkt, om anderen te bedriegen.',
    en: 'Somebody uses your name, logo, company number or a domain that looks like yours, to deceive others.',
  },
  fields: [
    {
      name: 'misused',
      kind: 'several',
      label: { nl: 'Wat wordt misbruikt?', en: 'What is misused?' },
      isRequired: true,
      options: [
        { value: 'name', label: { nl: 'naam', en: 'name' } },
        { value: 'logo', label: { nl: 'logo of huisstijl', en: 'logo or style' } },
        { value: 'number', label: { nl: 'KVK- of btw-nummer', en: 'company or VAT number' } },
        { value: 'domain', label: { nl: 'domein of e-mailadres', en: 'domain or mail address' } },
        { value: 'staff', label: { nl: 'namen van medewerkers', en: 'names of employees' } },
      ],
    },
    {
      name: 'realSite',
      kind: 'lines',
      label: { nl: 'Uw echte site of domein', en: 'Your real site or domain' },
      hint: { nl: 'Wij behandelen dit adres nooit als verdacht.', en: 'This address is never treated as suspect.' },
      role: 'own',
    },
    {
      name: 'registrar',
      kind: 'line',
      label: {
        nl: 'Bij welke registrar of hoster staat het valse domein?',
        en: 'At which registrar or host is the false domain?',
      },
    },
    {
      name: 'peopleDeceived',
      kind: 'line',
      label: {
        nl: 'Hoeveel mensen zijn er, voor zover u weet, door bedrogen?',
        en: 'How many people were deceived by it, as far as you know?',
      },
    },
    {
      name: 'takedown',
      kind: 'choice',
      label: { nl: 'Heeft u gevraagd om het weg te halen?', en: 'Did you ask to have it taken down?' },
      options: yesNo,
    },
  ],
}
