// SPDX-License-Identifier: EUPL-1.2
import { type Section, yesNo } from './form.ts'

/** For whom, and what happened: asked of everybody first. */
export const whoAndWhat: readonly Section[] = [
  {
    id: 'wie',
    title: { nl: 'Voor wie doet u dit?', en: 'For whom do you do this?' },
    lead: {
      nl: 'De politie wil weten wie benadeeld is, en wie zij kan bellen.',
      en: 'The police want to know who was harmed, and whom they can call.',
    },
    fields: [
      {
        name: 'victim',
        kind: 'choice',
        label: { nl: 'Wie is benadeeld?', en: 'Who was harmed?' },
        isRequired: true,
        options: [
          { value: 'company', label: { nl: 'het bedrijf', en: 'the company' } },
          { value: 'customer', label: { nl: 'een klant van het bedrijf', en: 'a customer of the company' } },
          { value: 'private', label: { nl: 'ikzelf, als privépersoon', en: 'I myself, as a private person' } },
        ],
      },
      {
        name: 'contactName',
        kind: 'line',
        label: { nl: 'Naam van de contactpersoon', en: 'Name of the contact person' },
        isRequired: true,
      },
      {
        name: 'contactMail',
        kind: 'line',
        label: { nl: 'E-mailadres van de contactpersoon', en: 'Mail address of the contact person' },
        isRequired: true,
      },
      {
        name: 'contactPhone',
        kind: 'line',
        label: { nl: 'Telefoonnummer van de contactpersoon', en: 'Phone number of the contact person' },
      },
      {
        name: 'ownReference',
        kind: 'line',
        label: { nl: 'Uw eigen kenmerk', en: 'Your own reference' },
        hint: {
          nl: 'Hiermee herkennen wij dezelfde zaak als u die twee keer doorgeeft.',
          en: 'With this we recognise the same case when you hand it in twice.',
        },
      },
    ],
  },
  {
    id: 'wat',
    title: { nl: 'Wat is er gebeurd?', en: 'What happened?' },
    lead: { nl: 'Vertel het in de volgorde waarin het gebeurde.', en: 'Tell it in the order in which it happened.' },
    fields: [
      {
        name: 'from',
        kind: 'date',
        label: { nl: 'Wanneer begon het?', en: 'When did it begin?' },
        hint: { nl: 'Bijvoorbeeld 3 november 2026.', en: 'For example 3 November 2026.' },
        isRequired: true,
      },
      {
        name: 'until',
        kind: 'date',
        label: { nl: 'Tot wanneer duurde het?', en: 'Until when did it last?' },
      },
      {
        name: 'place',
        kind: 'line',
        label: { nl: 'Waar gebeurde het? (plaats, of online)', en: 'Where did it happen? (place, or online)' },
      },
      {
        name: 'channel',
        kind: 'choice',
        label: { nl: 'Hoe kwam het eerste contact?', en: 'How did the first contact come about?' },
        options: [
          { value: 'CH-010', label: { nl: 'telefoon', en: 'phone' } },
          { value: 'CH-030', label: { nl: 'sms', en: 'SMS' } },
          { value: 'CH-040', label: { nl: 'chatapp', en: 'chat app' } },
          { value: 'CH-050', label: { nl: 'mail', en: 'mail' } },
          { value: 'CH-070', label: { nl: 'sociale media', en: 'social media' } },
          { value: 'CH-100', label: { nl: 'site of webwinkel', en: 'website or web shop' } },
          { value: 'CH-110', label: { nl: 'post', en: 'post' } },
          { value: 'CH-120', label: { nl: 'bezoek', en: 'visit' } },
        ],
      },
      {
        name: 'narrative',
        kind: 'text',
        label: { nl: 'Wat gebeurde er, stap voor stap?', en: 'What happened, step by step?' },
        hint: {
          nl: 'Noem geen wachtwoorden of pincodes. Laat namen van anderen weg die er niets mee te maken hebben.',
          en: 'Do not give passwords or PIN codes. Leave out names of others who have nothing to do with it.',
        },
        isRequired: true,
      },
      {
        name: 'remoteAccess',
        kind: 'choice',
        label: {
          nl: 'Nam de ander een computer of telefoon over?',
          en: 'Did the other party take over a computer or phone?',
        },
        options: yesNo,
      },
      {
        name: 'dataTaken',
        kind: 'line',
        label: { nl: 'Welke gegevens zijn misbruikt?', en: 'Which data were misused?' },
      },
    ],
  },
]
