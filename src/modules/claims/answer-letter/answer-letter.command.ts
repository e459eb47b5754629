// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { isAsking, statusAfter } from '../claim/claim.ts'
import { lockClaim, selectClaim, updateClaim } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import type { StoredClaim } from '../claim/stored-claim.ts'
import { amountIn } from '../keep-money/record-money.command.ts'
import { moveClaim } from '../take-step/move-claim.command.ts'
import type { LetterDocument } from '../write-letter/compose-letter.ts'
import { selectByCode } from '../write-letter/letter.store.ts'
import { insertReply, replyKinds, type ReplyKind, selectReplies } from './reply.store.ts'

/** What whoever holds the letter may read again behind its code, and whether it can still be answered. */
export interface FollowedLetter {
  letter: LetterDocument
  status: StoredClaim['status']
  mayAnswer: boolean
  replies: { kind: ReplyKind; at: Date; isDecided: boolean }[]
}

/** Null for a code that is wrong or that nobody has: both take the same way through the database. */
export function findLetter(ctx: Context, code: string): Promise<FollowedLetter | null> {
  return transaction(asSystem(ctx, 'claims.find-letter'), async (tx) => {
    const found = await letterOf(ctx, tx, code)
    const claim = await selectClaim(tx, found?.claimId ?? nothing)
    const replies = await selectReplies(tx, found?.claimId ?? nothing)
    if (!found || !claim) return null
    return {
      letter: JSON.parse(ctx.secrets.open('claims.letter', found.sealedText)) as LetterDocument,
      status: claim.status,
      mayAnswer: isAsking(claim.status),
      replies: replies.map(({ kind, at, outcome }) => ({ kind, at, isDecided: outcome !== null })),
    }
  })
}

const nothing = '00000000-0000-0000-0000-000000000000'

function letterOf(ctx: Context, tx: Tx, code: string) {
  return selectByCode(tx, ctx.secrets.digest('claims.letter-code', parseReceiptCode(code) ?? 'no code'))
}

const longestWords = 2_000
/** Answers that stop the clock until a person decided. */
const defences: readonly ReplyKind[] = ['dispute', 'misused', 'minor']
const mostReplies = 20

/** Whoever holds the letter answers it. A defence stops the clock at once; only a person starts it again. */
export async function answerLetter(ctx: Context, code: string, entries: FormEntries): Promise<ReplyKind> {
  const letter = await transaction(asSystem(ctx, 'claims.answer-letter'), (tx) => letterOf(ctx, tx, code))
  return answerAs(ctx, letter?.claimId ?? nothing, entries)
}

/** The same for whoever proved to hold a letter of this claim. */
export async function answerAs(ctx: Context, claimId: string, entries: FormEntries): Promise<ReplyKind> {
  const read = new FormReader(ctx, entries)
  const kind = read.choice('answer', replyKinds) as ReplyKind
  const monthlyCents = kind === 'instalments' ? amountIn(read, entries, 'monthly') : null
  // Free words: they may name an account or a number, because that is what a defence is about. Sealed.
  const words = read.reference('words', longestWords, kind === 'dispute' || kind === 'misused')
  read.done()
  const system = asSystem(ctx, 'claims.answer-letter')
  await transaction(system, async (tx) => {
    const claim = await lockClaim(tx, claimId)
    if (!claim?.recoveryId) throw new Refusal(claimMessages.codeUnknown, { status: 404 })
    const given = await selectReplies(tx, claim.id)
    if (!isAsking(claim.status) || given.length >= mostReplies) throw new Refusal(webMessages.notNow, { status: 409 })
    await insertReply(tx, {
      id: ctx.newId(),
      claimId: claim.id,
      organisationId: claim.recoveryId,
      kind,
      monthlyCents,
      sealedWords: words === '' ? null : ctx.secrets.seal('claims.reply', words),
      at: ctx.now(),
    })
    await recordAudit(system, tx, {
      action: 'claims.reply-given',
      subjectKind: 'claim',
      subjectId: claim.id,
      detail: { kind },
    })
    if (defences.includes(kind) && statusAfter(claim.status, 'dispute') !== null)
      await moveClaim({ ...system, tx }, tx, claim, { step: 'dispute' })
    else await updateClaim(tx, claim.id, { status: claim.status })
  })
  return kind
}
