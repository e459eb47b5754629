// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { dutchDay } from '#values'
import type { Agreement } from '../agreement/agreement.ts'
import { nearestReason, sampleLeft, type WhyMissing, whyNotInForce } from '../agreement/in-force.ts'
import type { ExchangeId } from '../exchange/exchanges.data.ts'
import { type Candidate, holdActive, selectBetween, selectReceivers, selectSenders } from './find-agreement.store.ts'

export interface AgreementInForce extends Pick<Agreement, 'id' | 'title' | 'kind' | 'dataCategories' | 'purposes'> {
  /** The first day, 'yyyy-mm-dd', on which it is no longer in force. */
  endsOn: string
  /** How many items may still be shared; null: no cap. */
  sampleLeft: number | null
}

export type FoundAgreement = { found: AgreementInForce } | { missing: WhyMissing }

/**
 * The agreement under which this exchange may take place now, held fast until the transaction ends: who suspends it waits for the
 * item that is under way, and everything after that finds it suspended. Otherwise why there is none. In the name of anybody but
 * a party, or the program itself, there is never one.
 */
export async function findAgreement(
  tx: Tx,
  asked: { exchange: ExchangeId; senderId: string; receiverId: string; at: Date },
): Promise<FoundAgreement> {
  const day = dutchDay(asked.at)
  const held = await holdActive(tx, asked, day)
  const inForce = held.find((candidate) => whyNot(candidate, asked.at) === null)
  if (inForce) return { found: shown(inForce) }
  const all = await selectBetween(tx, asked, day)
  return { missing: nearestReason(all.flatMap((candidate) => whyNot(candidate, asked.at) ?? [])) }
}

/** Organisations with which this one may take part in this exchange now, as their receiver, in order of id. */
export async function listPartiesOf(
  tx: Tx,
  { exchange, senderId, at }: { exchange: ExchangeId; senderId: string; at: Date },
): Promise<string[]> {
  const candidates = await selectReceivers(tx, { exchange, senderId, day: dutchDay(at) })
  const receivers = candidates.filter((each) => whyNot(each, at) === null).map(({ receiverId }) => receiverId)
  return [...new Set(receivers)]
}

/** Organisations that may give this one something in this exchange now, in order of id. */
export async function listGiversTo(
  tx: Tx,
  { exchange, receiverId, at }: { exchange: ExchangeId; receiverId: string; at: Date },
): Promise<string[]> {
  const candidates = await selectSenders(tx, { exchange, receiverId, day: dutchDay(at) })
  const senders = candidates.filter((each) => whyNot(each, at) === null).map(({ senderId }) => senderId)
  return [...new Set(senders)]
}

function whyNot(candidate: Candidate, at: Date): WhyMissing | null {
  return candidate.isReplaced ? 'ended' : whyNotInForce(candidate, at)
}

function shown(candidate: Candidate): AgreementInForce {
  const { id, title, kind, endsOn, dataCategories, purposes } = candidate
  return { id, title, kind, endsOn, dataCategories, purposes, sampleLeft: sampleLeft(candidate) }
}
