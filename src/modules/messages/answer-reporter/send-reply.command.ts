// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { handToRelay } from '#foundation/mail'
import { composeReply } from './compose-reply.ts'
import { type Reply, replyPurpose } from './prepare-reply.command.ts'
import { endReply, takeReply } from './reply.store.ts'

/** After so many attempts nobody is answered. */
const mostAttempts = 5

/** Hands one answer to the relay of the settings. Tried a few times; then, or when the relay does not want it, the address is forgotten and the state says so. */
export async function sendReply(ctx: Context, messageId: string): Promise<void> {
  const system = asSystem(ctx, 'shield.send-reply')
  const taken = await transaction(system, (tx) => takeReply(tx, messageId))
  if (!taken) return
  const sent = await handOver(system, messageId, taken.sealed)
  const isLast = sent === 'refused' || taken.attempts >= mostAttempts
  if (sent !== 'sent' && !isLast) throw new Error('the relay did not take an answer')
  const state = sent === 'sent' ? 'sent' : 'failed'
  await transaction(system, async (tx) => {
    await endReply(tx, messageId, state, state === 'sent' ? null : `relay-${sent}`)
    await recordAudit(system, tx, {
      action: state === 'sent' ? 'shield.message-answered' : 'shield.message-unanswered',
      subjectKind: 'message',
      subjectId: messageId,
    })
  })
  if (state === 'failed') system.log.warn({ messageId, outcome: sent }, 'an answer to a reporter was not sent')
}

/** 'refused': for ever. 'away': perhaps another time. */
async function handOver(ctx: Context, messageId: string, sealed: Buffer): Promise<'sent' | 'refused' | 'away'> {
  const { smtp, mailRelay, baseUrl } = ctx.settings
  if (!smtp || !mailRelay) return 'refused'
  const { address, answer } = JSON.parse(ctx.secrets.open(replyPurpose, sealed)) as Reply
  const { outcome } = await handToRelay(mailRelay, {
    ...composeReply(answer, { from: smtp.address, hostname: smtp.hostname, messageId, baseUrl }),
    to: { name: '', address },
    // From nobody: what cannot be delivered comes back to nobody.
    envelope: { from: '', to: address },
  })
  // A second one has the same Message-ID: for whoever receives it that is one mail.
  if (outcome === 'unsure') return 'away'
  return outcome === 'taken' ? 'sent' : outcome
}
