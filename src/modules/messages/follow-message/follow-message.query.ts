// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever asks learns how their own message stands, and no data about people.
import { setTimeout } from 'node:timers/promises'
import { type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type CheckAnswer, sayForm } from '#modules/sharing'
import { isOpen } from '#modules/shield'
import { parseReceiptCode } from '#values'
import {
  checkSays,
  type InMessage,
  isWarning,
  namedPurpose,
  saidAbout,
} from '../understand-received/warned-about.query.ts'
import { type Answer, answerOf, isActedOn, isLeft } from '../message/leads.ts'
import type { MessageStatus } from '../message/message.ts'
import { leadsOf } from '../message/judgement.store.ts'
import { selectMessage, selectPresented, type StoredMessage } from '../message/message.store.ts'

/** What whoever handed in a message may know of it. */
export interface FollowedMessage {
  status: MessageStatus
  receivedAt: Date
  answer: Answer
  /** What its words look like, and what the check says now of what stands in it: warnings first, then accounts and numbers without one. */
  said: readonly CheckAnswer[]
  /** Sites that it leads to, and whether others are kept away from there already. */
  sites: readonly { name: string; isKept: boolean }[]
  /** A person still has to decide about something that it leads to. */
  isLeft: boolean
}

const nothing = '00000000-0000-0000-0000-000000000000'

/** By the code on the receipt. Null for a code that is wrong or that nobody has: both take the same way through the database. */
export function followByCode(ctx: Context, text: string): Promise<FollowedMessage | null> {
  const digest = ctx.secrets.digest('shield.receipt', parseReceiptCode(text) ?? 'no code')
  return transaction(ctx, async (tx) => standing(tx, await selectPresented(tx, digest))).then((one) =>
    followed(ctx, one),
  )
}

/** So long somebody may wait for the answer, and how often we look, in milliseconds. */
const soon = { longest: 3_000, every: 150 }

/** The same, of a message that was handed in a moment ago: waits until it is read, for a few seconds at most. */
export async function followSoon(ctx: Context, text: string): Promise<FollowedMessage | null> {
  for (let waited = 0; ; waited += soon.every) {
    const found = await followByCode(ctx, text)
    if (found?.status !== 'received' || waited >= soon.longest) return found
    await setTimeout(soon.every)
  }
}

/** By its number, for the organisation that handed it in. */
export function followMessage(ctx: Context, messageId: string): Promise<FollowedMessage | null> {
  return transaction(ctx, async (tx) => standing(tx, await selectMessage(tx, messageId))).then((one) =>
    followed(ctx, one),
  )
}

/** All that stands in it; sealed under another key, what was warned about. */
function namedOf(ctx: Context, { sealedNamed, warned }: StoredMessage): InMessage[] {
  if (!sealedNamed) return warned
  try {
    return JSON.parse(ctx.secrets.open(namedPurpose, sealedNamed)) as InMessage[]
  } catch {
    return warned
  }
}

async function standing(tx: Tx, message: StoredMessage | null) {
  const leads = await leadsOf(tx, message?.id ?? nothing)
  return message && { message, leads }
}

async function followed(ctx: Context, found: Awaited<ReturnType<typeof standing>>): Promise<FollowedMessage | null> {
  if (!found) return null
  const { status, receivedAt, looksLike } = found.message
  const about = await saidAbout(ctx, namedOf(ctx, found.message))
  const warned = about.filter(isWarning)
  return {
    status,
    receivedAt,
    answer: answerOf(status, found.leads, checkSays(warned, looksLike)),
    said: [
      ...(looksLike ? [sayForm(looksLike)] : []),
      ...warned,
      // A mail is full of links that lead nowhere; an account or number is what is paid or called.
      ...about.filter(({ answer, identifier }) => answer === 'none_or_too_few' && identifier?.kind !== 'web-address'),
    ],
    sites: found.leads.names
      .map(({ name, status }) => ({ name, isKept: isActedOn(status), isLeft: isOpen(status) }))
      .filter((one) => one.isKept || one.isLeft),
    isLeft: isLeft(found.leads),
  }
}
