// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItem } from '#modules/sharing'
import { dutchDay, formatIban, formatMoney, Withheld } from '#values'
import type { Side } from '../recall/recall.ts'
import type { Recall } from '../recall/stored-recall.ts'

interface Told {
  /** Name of the organisation that asks: banks must know who answers for the request. */
  askedBy: string
  form: string
  /** By what the own bank's customer knows it: the number of the report or complaint. */
  number: string
}

/** By what people name a request on the phone. It says nothing about anybody. */
export function referenceOf(recallId: string): string {
  return `TH-${recallId.replaceAll('-', '').slice(-10).toUpperCase()}`
}

/** What is asked of the rules for an unconfirmed packet of each side. */
export const asked = {
  sending: {
    exchange: 'recall-own-payment',
    purpose: 'recover-money',
    categories: ['account-number', 'transaction'],
    evidence: 'unverified-report',
  },
  receiving: {
    exchange: 'recall-packet',
    purpose: 'recover-money',
    categories: ['account-number', 'transaction'],
    evidence: 'unverified-report',
  },
} as const satisfies Record<Side, object>

const asks: Record<Side, Record<'confirmed' | 'unconfirmed', string>> = {
  sending: {
    confirmed: '',
    unconfirmed:
      'Uw klant vraagt deze betaling terug. Zeg of uw klant haar deed: bevestig dat alleen als u dat in uw eigen systeem ziet en de klant bent nagegaan.',
  },
  receiving: {
    confirmed:
      'De bank van de betaler heeft bevestigd dat haar klant deze betaling deed en terug wil. Kijk of het geld er nog is, en zeg wat u doet.',
    unconfirmed:
      'Nog niet bevestigd: niemand heeft nagekeken of deze betaling bestaat. Doe hierop niets met de rekening. De bank van de betaler zegt eerst of haar klant betaalde; dan krijgt u dit opnieuw.',
  },
}

/**
 * What a bank gets, and nothing more: this one payment, who asks, and what is asked. Never a name, a phone number or what was told. The number of
 * the report goes to the payer's own bank alone.
 */
export function composePacket(recall: Recall, side: Side, { askedBy, form, number }: Told): DisclosureItem {
  const { payment, packets } = recall
  const packet = packets.find((one) => one.side === side)
  if (!payment || !packet) throw new Error('a packet without its payment does not go')
  const isConfirmed = recall.confirmedAt !== null
  const words = asks[side][isConfirmed ? 'confirmed' : 'unconfirmed'] || asks[side].unconfirmed
  const facts = `${formatMoney(payment.amountInCents, 'nl')} van ${formatIban(payment.fromAccount)} naar ${formatIban(payment.toAccount)}.`
  return {
    kind: 'recall-packet',
    id: packet.id,
    categories: asked[side].categories,
    evidence: isConfirmed ? 'verified-report' : asked[side].evidence,
    receivedAt: null,
    understoodAt: null,
    payload: new Withheld({
      packetId: packet.id,
      side,
      isConfirmed: side === 'sending' || isConfirmed,
      reference: referenceOf(recall.id),
      ...(side === 'sending' && { origin: { kind: recall.originKind, number } }),
      askedBy,
      fraudForm: form,
      payment: {
        fromAccount: payment.fromAccount,
        toAccount: payment.toAccount,
        amountInCents: payment.amountInCents,
        paidAt: payment.paidAt.toISOString(),
      },
      occurredOn: dutchDay(payment.paidAt),
      lossInCents: payment.amountInCents,
      identifiers: [{ kind: 'iban', value: payment.toAccount }],
      narrative: `${askedBy} vraagt namens wie betaalde: ${facts} ${words} U beslist zelf. Wie het geld kreeg, kan onschuldig zijn, of zelf slachtoffer.`,
    }),
  }
}
