// SPDX-License-Identifier: EUPL-1.2
import type { AttributeType } from './attribute-types.ts'

/** An object template of MISP (github.com/MISP/misp-objects): names, ids, versions and the types of those relations that we write. */
export interface ObjectTemplate {
  name: string
  metaCategory: string
  description: string
  uuid: string
  version: number
  relations: Record<string, AttributeType>
}

const account = (name: string, title: string, uuid: string): ObjectTemplate => ({
  name: `${name}-account`,
  metaCategory: 'misc',
  description: `${title} account.`,
  uuid,
  version: 1,
  relations: { 'account-name': 'text', 'account-id': 'text', link: 'link', url: 'url' },
})

/** The templates that this package writes, by their name. */
export const objectTemplates = {
  'bank-account': {
    name: 'bank-account',
    metaCategory: 'financial',
    description: 'An object describing bank account information based on account description from goAML 4.0.',
    uuid: 'b4712203-95a8-4883-80e9-b566f5df11c9',
    version: 3,
    relations: {
      iban: 'iban',
      account: 'bank-account-nr',
      swift: 'bic',
      'institution-code': 'text',
      'institution-name': 'text',
      'currency-code': 'text',
      'status-code': 'text',
      'report-code': 'text',
      opened: 'datetime',
      closed: 'datetime',
      text: 'text',
    },
  },
  'phone-number': {
    name: 'phone-number',
    metaCategory: 'mobile',
    description: 'Phone number based on the E.164 international public telecommunication numbering plan',
    uuid: 'c4b5a67c-63d2-11ec-90d6-0242ac120003',
    version: 1,
    relations: { 'phone-number': 'phone-number', 'country-code': 'text', 'country-code-numeric': 'text', text: 'text' },
  },
  phishing: {
    name: 'phishing',
    metaCategory: 'network',
    description: 'Phishing template to describe a phishing website and its analysis.',
    uuid: '2dad6f9d-d425-4217-8fda-0b0a2d815307',
    version: 7,
    relations: {
      url: 'url',
      'url-redirect': 'url',
      hostname: 'hostname',
      ip: 'ip-dst',
      'submission-time': 'datetime',
      'takedown-request': 'datetime',
      'takedown-request-to': 'text',
      'takedown-time': 'datetime',
      'verification-time': 'datetime',
      verified: 'text',
      online: 'text',
      target: 'text',
      'internal-reference': 'text',
    },
  },
  transaction: {
    name: 'transaction',
    metaCategory: 'financial',
    description: 'An object to describe a financial transaction.',
    uuid: 'a47fa26a-01b6-4747-a394-5144e34456dc',
    version: 1,
    relations: {
      'transaction-number': 'text',
      date: 'datetime',
      'date-posting': 'datetime',
      amount: 'text',
      'from-country': 'text',
      'to-country': 'text',
      'transmode-code': 'text',
      'transmode-comment': 'text',
      text: 'text',
    },
  },
  'coin-address': {
    name: 'coin-address',
    metaCategory: 'financial',
    description: 'An address used in a cryptocurrency',
    uuid: 'd0e6997e-78da-4815-a6a1-cfc1c1cb8a46',
    version: 7,
    relations: { address: 'btc', 'address-xmr': 'xmr', 'address-crypto': 'text', symbol: 'text', text: 'text' },
  },
  'user-account': {
    name: 'user-account',
    metaCategory: 'misc',
    description:
      'User-account object, defining aspects of user identification, authentication, privileges and other relevant data points.',
    uuid: '49606b06-22f0-4ac8-8eee-2f12ad46f3d3',
    version: 6,
    relations: { 'account-type': 'text', username: 'text', 'user-id': 'text', link: 'link', description: 'text' },
  },
  'instagram-account': account('instagram', 'Instagram', '656ced16-23f3-4322-925d-c9c961684999'),
  'facebook-account': account('facebook', 'Facebook', 'b9862b95-7d78-4938-a2b5-13e45c60f25a'),
  'telegram-account': {
    name: 'telegram-account',
    metaCategory: 'misc',
    description: 'Information related to a telegram account',
    uuid: '06f02ecf-5afb-42c5-9cb0-b362e222f52c',
    version: 2,
    relations: { username: 'text', id: 'text', phone: 'text' },
  },
} as const satisfies Record<string, ObjectTemplate>
/** The name of a template in `objectTemplates`. */
export type ObjectName = keyof typeof objectTemplates
