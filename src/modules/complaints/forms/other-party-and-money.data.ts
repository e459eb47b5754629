// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import { type Section, yesNo } from './form.ts'
import { payments } from './payments.data.ts'

/** The last part of the address of the questions about money. */
export const moneySection = 'geld'

/** The other party, and the money. */
export const otherPartyAndMoney: readonly Section[] = [
  {
    id: 'kenmerken',
    title: { nl: 'Wat weet u van de ander?', en: 'What do you know of the other party?' },
    lead: {
      nl: 'Elke rekening, elk nummer en elk adres op een eigen regel. Deze tellen pas mee nadat de politie de aangifte heeft bevestigd.',
      en: 'Each account, number and address on a line of its own. They count only after the police have confirmed the complaint.',
    },
    fields: [
      {
        name: 'paidTo',
        kind: 'lines',
        label: { nl: 'Rekeningen of wallets waar geld heen ging', en: 'Accounts or wallets that money went to' },
        role: 'paid-to',
      },
      {
        name: 'contact',
        kind: 'lines',
        label: {
          nl: 'Telefoonnummers en e-mailadressen van de ander',
          en: 'Phone numbers and mail addresses of the other party',
        },
        role: 'contact',
      },
      {
        name: 'display',
        kind: 'lines',
        label: { nl: 'Nummers die alleen in beeld stonden', en: 'Numbers that were only on the screen' },
        hint: {
          nl: 'Zo’n nummer kan nagemaakt zijn en van een ander zijn.',
          en: 'Such a number can be spoofed and belong to somebody else.',
        },
        role: 'display',
      },
      {
        name: 'site',
        kind: 'lines',
        label: { nl: 'Sites', en: 'Sites' },
        role: 'site',
      },
      {
        name: 'seller',
        kind: 'lines',
        label: {
          nl: 'Profielen: het volledige adres van het profiel',
          en: 'Profiles: the complete address of the profile',
        },
        role: 'seller',
      },
      {
        name: 'adNumber',
        kind: 'line',
        label: { nl: 'Platform en advertentienummer', en: 'Platform and number of the advert' },
      },
      {
        name: 'accountName',
        kind: 'line',
        label: { nl: 'Naam die bij de rekening stond', en: 'Name that stood at the account' },
      },
      {
        name: 'suspect',
        kind: 'text',
        label: { nl: 'Weet u wie het was? Waarom denkt u dat?', en: 'Do you know who it was? Why do you think so?' },
        hint: {
          nl: 'Een naam bij een rekening hoeft niet de naam van de dader te zijn.',
          en: 'A name at an account need not be the name of who did it.',
        },
      },
    ],
  },
  {
    id: moneySection,
    title: { nl: 'Om hoeveel geld gaat het?', en: 'How much money is it about?' },
    lead: {
      nl: `${bankNumber.nl.stop} ${bankNumber.nl.where}`,
      en: `${bankNumber.en.stop} ${bankNumber.en.where}`,
    },
    fields: [
      {
        name: 'loss',
        kind: 'money',
        label: { nl: 'Schade', en: 'Loss' },
        hint: { nl: 'Vul 0 in als er niets is betaald.', en: 'Enter 0 when nothing was paid.' },
        isRequired: true,
      },
      {
        name: 'attempted',
        kind: 'money',
        label: { nl: 'Bedrag dat de ander probeerde te krijgen', en: 'Amount that the other party tried to get' },
      },
      {
        name: 'recovered',
        kind: 'money',
        label: { nl: 'Al teruggekregen', en: 'Got back already' },
      },
      {
        name: 'insured',
        kind: 'money',
        label: { nl: 'Vergoed door een verzekering', en: 'Refunded by an insurance' },
      },
      {
        name: 'recoverable',
        kind: 'choice',
        label: {
          nl: 'Kan de bank het geld misschien nog tegenhouden?',
          en: 'Can the bank perhaps still stop the money?',
        },
        options: yesNo,
      },
      ...payments,
    ],
  },
]
