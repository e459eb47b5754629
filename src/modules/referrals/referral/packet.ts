// SPDX-License-Identifier: EUPL-1.2
import type { DataCategory } from '#modules/agreements'
import type { PhoneAdvice } from '#modules/guidance'
import type { OrganisationKind } from '#modules/partners'
import { hearsDanger } from './referral.ts'

/** What can be told of somebody who is handed over, in the order in which one reads it. Never their own account, an address, a date of birth or a document. */
export const packetFields = [
  'now',
  'name',
  'phone',
  'language',
  'situation',
  'when',
  'paid',
  'payment',
  'paidTo',
  'gave',
  'called',
  'note',
] as const
export type PacketField = (typeof packetFields)[number]

const least: readonly PacketField[] = ['now', 'name', 'phone', 'language', 'situation']

/** What a receiver of this kind needs to help; everything else does not go, whatever was filled in. */
const needed: Readonly<Record<OrganisationKind, readonly PacketField[]>> = {
  police: [...least, 'when', 'paid', 'gave', 'note'],
  // Without what the other has a bank does not know that it must block card and code first; nor which payment to stop without amount, day and the account that it went to.
  bank: [...least, 'when', 'paid', 'payment', 'paidTo', 'gave', 'called'],
  'reporting-point': [...least, 'when', 'called', 'note'],
  prosecutor: least,
  telecom: least,
  marketplace: least,
  municipality: least,
  ministry: least,
  supervisor: least,
  researcher: least,
  company: least,
  'recovery-organisation': least,
  other: least,
}

export type Calls = 'they-call' | 'self'

/** The fields that go to a receiver of this kind. Who calls nobody gets no number. */
export function fieldsFor(kind: OrganisationKind, calls: Calls): PacketField[] {
  return needed[kind].filter((field) => field !== 'phone' || calls === 'they-call')
}

type Gave = NonNullable<PhoneAdvice['answers']['gave']>

/** What of the things that the other has a receiver of this kind hears. A bank acts on all but pictures, which are nobody's business there. */
export function gaveFor(kind: OrganisationKind, { gave = [], now }: PhoneAdvice['answers']): Gave {
  const all: Gave = now?.includes('remote') && !gave.includes('device') ? [...gave, 'device'] : gave
  return kind === 'bank' ? all.filter((one) => one !== 'images') : all
}

/** What of this moment a receiver of this kind hears. A bank: that the other looks along, is on the line or comes for a card; what somebody fears or wants is nobody's business there. */
export function nowFor(
  kind: OrganisationKind,
  { now = [] }: PhoneAdvice['answers'],
): NonNullable<PhoneAdvice['answers']['now']> {
  if (hearsDanger(kind)) return now
  return kind === 'bank' ? now.filter((one) => one !== 'threat' && one !== 'despair') : []
}

const categories: Record<PacketField, DataCategory> = {
  now: 'narrative',
  name: 'name',
  phone: 'phone-number',
  language: 'narrative',
  situation: 'narrative',
  when: 'narrative',
  paid: 'narrative',
  payment: 'narrative',
  paidTo: 'account-number',
  gave: 'narrative',
  called: 'narrative',
  note: 'narrative',
}

/** The kinds of data in a packet, as the rules and the agreement name them. */
export function categoriesOf(fields: readonly PacketField[]): DataCategory[] {
  return [...new Set(fields.map((field) => categories[field]))]
}

export type Told = Partial<Record<PacketField, string>>

/** Only what was filled in and is needed. */
export function minimal(told: Told, fields: readonly PacketField[]): Told {
  return Object.fromEntries(fields.flatMap((field) => (told[field] ? [[field, told[field]]] : [])))
}

export function fieldsIn(told: Told): PacketField[] {
  return packetFields.filter((field) => told[field] !== undefined)
}

/** By what people name a hand-over on the phone. It says nothing about anybody. */
export function referenceOf(id: string): string {
  return `DV-${id.replaceAll('-', '').slice(-8).toUpperCase()}`
}
