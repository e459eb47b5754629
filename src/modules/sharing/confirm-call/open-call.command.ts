// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomInt } from 'node:crypto'
import { sealEntry, tagOf } from '@dijkwacht/check-client/tag'
import { type Context, mayDo, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Language } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { findOrganisation, mayBeOf } from '#modules/partners'
import { dutchDay } from '#values'
import { callMinutes, lastDigits, mostOpenOfMachine } from './call-limits.ts'
import { callOutput } from './call-outputs.query.ts'
import {
  addCount,
  countOwnCalls,
  deleteOwnCalls,
  insertCall,
  type OwnCall,
  selectCount,
  selectOwnCall,
  selectOwnCalls,
} from './call.store.ts'
import { callMessages } from './call.text.ts'
import { drawWords, type WordPair } from './call-words.ts'

export interface OpenedCall {
  id: string
  words: WordPair
  endsAt: Date
}

const permission = 'calls:open'
/** Of a hundred thousand pairs hardly one is taken. */
const mostTries = 5

/**
 * Opens a call to a number that ends in these four digits, and gives two words for it. Nobody keeps the words but whoever asked. A person has one call at a
 * time: opening the next ends the one before. Asks the second key holder, so never within a transaction.
 */
export async function openCall(ctx: Context, given: { endsIn: string; language: Language }): Promise<OpenedCall> {
  const organisationId = await demandCaller(ctx)
  if (!lastDigits.test(given.endsIn))
    throw new Refusal(callMessages.fourDigits, { fields: [{ field: 'endsIn', code: callMessages.fourDigits }] })
  const openedBy = subjectOf(ctx.actor).id ?? ''
  for (let tries = 0; tries < mostTries; tries += 1) {
    const words = drawWords(given.language, (most) => randomInt(most))
    const output = await outputOr503(ctx, organisationId, words)
    const entry = await sealEntry(output, randomBytes(4), told(given.endsIn))
    const now = ctx.now()
    const call = {
      id: ctx.newId(),
      organisationId,
      openedBy,
      tag: tagOf(output),
      entry,
      openedAt: now,
      endsAt: new Date(now.getTime() + callMinutes * 60_000),
    }
    const isOpen = await transaction(ctx, async (tx) => {
      if (ctx.actor.kind === 'person') await deleteOwnCalls(tx, null)
      else if ((await countOwnCalls(tx, now)) >= mostOpenOfMachine)
        throw new Refusal(callMessages.tooManyOpen, {
          status: 429,
          retryAfter: 60,
          values: { most: mostOpenOfMachine },
        })
      if (!(await insertCall(tx, call))) return false
      await addCount(tx, organisationId, dutchDay(now), 'opened')
      await recordAudit(ctx, tx, {
        action: 'sharing.call-opened',
        subjectKind: 'call',
        subjectId: call.id,
        purpose: 'show-who-calls',
      })
      return true
    })
    if (isOpen) return { id: call.id, words, endsAt: call.endsAt }
  }
  throw new Refusal(callMessages.noWordsNow, { status: 503, retryAfter: 10 })
}

/** Ends an own call before its time. One of another is not there. */
export function endCall(ctx: Context, id: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const [gone] = await deleteOwnCalls(tx, id)
    if (!gone) throw new Refusal(callMessages.over, { status: 404 })
    await recordAudit(ctx, tx, {
      action: 'sharing.call-ended',
      subjectKind: 'call',
      subjectId: gone,
      purpose: 'show-who-calls',
    })
  })
}

export async function ownCall(ctx: Context, id: string): Promise<OwnCall> {
  const call = await transaction(ctx, (tx) => selectOwnCall(tx, id, ctx.now()))
  if (!call) throw new Refusal(callMessages.over, { status: 404 })
  return call
}

/** The call that this person has open, and what the organisation did today. */
export async function callDesk(ctx: Context) {
  const organisationId = await demandCaller(ctx)
  return transaction(ctx, async (tx) => {
    const [open] = await selectOwnCalls(tx, ctx.now(), 1)
    return { open: open ?? null, today: await selectCount(tx, organisationId, dutchDay(ctx.now())) }
  })
}

/** The organisation of whoever may open calls; the permission alone is not enough where its kind does not call people about money. */
async function demandCaller(ctx: Context): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  const organisation =
    organisationId === null ? null : await transaction(ctx, (tx) => findOrganisation(tx, organisationId))
  if (!organisation || !mayDo(ctx.actor, permission) || !mayBeOf(organisation.kind, permission))
    throw new Refusal(callMessages.mayNot, { status: 403 })
  return organisation.id
}

async function outputOr503(ctx: Context, organisationId: string, words: WordPair): Promise<Uint8Array> {
  try {
    return await callOutput(ctx, organisationId, words)
  } catch (error) {
    ctx.log.warn({ event: 'calls-away', fault: (error as Error).name })
    throw new Refusal(callMessages.noWordsNow, { status: 503, retryAfter: 10 })
  }
}

/** Four digits in the twelve bytes of an entry. */
function told(endsIn: string): Uint8Array {
  const bytes = new Uint8Array(12)
  bytes.set(Buffer.from(endsIn, 'latin1'))
  return bytes
}
