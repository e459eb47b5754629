// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { prepareReply } from '../answer-reporter/prepare-reply.command.ts'
import { type Permitted, whoMayBeAnswered } from '../answer-reporter/who-may-be-answered.query.ts'
import { leadsOf } from '../message/judgement.store.ts'
import { isLeft } from '../message/leads.ts'
import { nextMessageStatus } from '../message/message.ts'
import { lockMessage, takeMessage, updateMessage } from '../message/message.store.ts'
import { type Original, readOriginal } from '../message/original.ts'
import { originalPurpose } from '../receive-message/receive-message.command.ts'
import { type FraudForm, messageForm } from '#modules/sharing'
import { type HeardAddress, receiveFromPartner, receiveNames } from '#modules/shield'
import { understandIncoming } from '../understand-message/understand-apart.query.ts'
import type { UnderstoodMessage } from '../understand-message/understood-message.ts'
import { heardIn } from './heard-in.ts'
import { checkSays, type InMessage, isWarning, namedIn, namedPurpose, saidAbout } from './warned-about.query.ts'

/** A message that ended its reader so often is read by a person. */
const mostAttempts = 3

/**
 * Reads one message that came in, once. Whatever it holds, it ends: understood, judged at once when nothing in it is left to decide, or not read and
 * for a person. In the transaction in which it is judged the message itself is gone.
 */
export async function understandReceived(ctx: Context, messageId: string): Promise<void> {
  const system = asSystem(ctx, 'shield.understand-received')
  const taken = await transaction(system, (tx) => takeMessage(tx, messageId))
  if (!taken) return
  const isTooOften = taken.attempts > mostAttempts
  const original = isTooOften ? null : openOriginal(system, taken.sealed)
  const understood = original && (await readOnce(system, messageId, original))
  const permitted = original && (await whoMayBeAnswered(system, original))
  const because = isTooOften ? 'ended-its-reader' : understood ? unreadBecause(understood) : 'failed'
  const named = understood ? namedIn(understood) : []
  const warned = (await saidAbout(system, named)).filter(isWarning)
  await store(system, messageId, {
    understood,
    because,
    permitted,
    named,
    warned,
    looksLike: understood && formIn(understood),
  })
}

interface Read {
  understood: UnderstoodMessage | null
  /** Why a person must look; null when all of it was read. */
  because: string | null
  permitted: Permitted | null
  /** What stands in it, and of that what the check warns about. */
  named: readonly InMessage[]
  warned: Awaited<ReturnType<typeof saidAbout>>
  looksLike: FraudForm | null
}

async function store(
  ctx: Context,
  messageId: string,
  { understood, because, permitted, named, warned, looksLike }: Read,
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const message = await lockMessage(tx, messageId)
    if (message?.status !== 'received') return
    const now = ctx.now()
    const heard = understood ? heardIn(understood, message) : []
    await takeIn(ctx, tx, heard, understood?.kind === 'url' ? message.organisationId : null)
    const isWaiting = isLeft(await leadsOf(tx, messageId))
    const step = because !== null ? 'hand-over' : isWaiting ? 'understand' : 'judge'
    const status = nextMessageStatus('received', step)
    await updateMessage(tx, messageId, {
      status,
      because,
      warned: warned.flatMap(({ identifier }) => identifier ?? []),
      ...(named.length > 0 && { sealedNamed: ctx.secrets.seal(namedPurpose, JSON.stringify(named)) }),
      looksLike,
      ...(status !== 'not-read' && { understoodAt: now }),
      ...(status === 'judged' && { judgedAt: now }),
    })
    await recordAudit(ctx, tx, {
      action: `shield.message-${status}`,
      subjectKind: 'message',
      subjectId: messageId,
      detail: { because, addresses: heard.length, warned: warned.length },
    })
    if (permitted) await prepareReply(ctx, tx, messageId, permitted, checkSays(warned, looksLike))
  })
}

/** An address that a partner names itself can be listed on its word; what stands in a message that somebody sent it, never. */
async function takeIn(ctx: Context, tx: Tx, heard: readonly HeardAddress[], partner: string | null): Promise<void> {
  if (partner === null) await receiveNames(ctx, tx, heard)
  else await receiveFromPartner(ctx, tx, partner, heard)
}

/** What the check says that its words look like. */
function formIn({ passing, identifiers, links }: UnderstoodMessage): FraudForm | null {
  return messageForm(passing.text, identifiers.length + links.length > 0)
}

/** Null when it was sealed under another key. */
function openOriginal(ctx: Context, sealed: Buffer): Original | null {
  try {
    return readOriginal(ctx.secrets.open(originalPurpose, sealed))
  } catch {
    return null
  }
}

/** Null when reading failed or took too long: that is said in the log, without what the message holds. */
async function readOnce(
  ctx: Context,
  messageId: string,
  { input, envelope }: Original,
): Promise<UnderstoodMessage | null> {
  const options = { demoBankAllowed: !ctx.settings.isProduction, ...(envelope && { reporter: envelope.from }) }
  const read = await understandIncoming(input, options)
  if (typeof read !== 'string') return read
  ctx.log.warn({ messageId, fault: read }, 'a message could not be understood and goes to a person')
  return null
}

function unreadBecause({ kind, isWholeRead, parts, links, passing }: UnderstoodMessage): string | null {
  // Nobody sends a screenshot of nothing.
  if (kind === 'screenshot' && isWholeRead && links.length === 0 && passing.text.trim() === '') return 'no-words-seen'
  if (isWholeRead) return null
  return parts.find(({ state, because }) => state === 'not-read' && because !== 'not-opened')?.because ?? 'unknown-kind'
}
