// SPDX-License-Identifier: EUPL-1.2
import type { StixObject } from './stix-types.ts'

/** Definitions of DOGESEC (github.com/muchdogesec/stix2extensions) under which types that STIX 2.1 does not have are allowed. */
export const dogesecExtensions = {
  'bank-account': 'extension-definition--f19f3291-6a84-5674-b311-d75a925d5bd9',
  'cryptocurrency-wallet': 'extension-definition--be78509e-6958-51b1-8b26-d17ee0eba2d7',
  'phone-number': 'extension-definition--14a97ee2-e666-5ada-a6bd-b7177f79e211',
} as const

/** Ours, of types that nobody else has. */
export const ownExtensions = {
  'company-number': 'extension-definition--6f0d5a7c-3b0e-4d57-9a52-0f6d1f1f7b41',
  merchant: 'extension-definition--b2a1c6e4-7d39-4f80-8c1b-5e2a9d6c3f12',
} as const

/** The property `extensions` of an observable of a new type. */
export const newObservable = (definition: string) => ({ [definition]: { extension_type: 'new-sco' } })

/** The definitions of our own types, to stand once in a collection. `schema`: where the README of this package can be read. */
export function extensionDefinitions(ask: { createdBy: string; created: string; schema: string }): StixObject[] {
  const names = { 'company-number': 'Company number', merchant: 'Merchant of a payment service provider' }
  const descriptions = {
    'company-number': 'An entry of a trade register: `value` is its number, `register` the register (`kvk`).',
    merchant: 'A shop as its payment service provider knows it: `payment_provider`, `name`, and both in `value`.',
  }
  return (['company-number', 'merchant'] as const).map((type) => ({
    type: 'extension-definition',
    spec_version: '2.1',
    id: ownExtensions[type],
    created_by_ref: ask.createdBy,
    created: ask.created,
    modified: ask.created,
    name: names[type],
    description: descriptions[type],
    schema: ask.schema,
    version: '1.0',
    extension_types: ['new-sco'],
  }))
}
