// SPDX-License-Identifier: EUPL-1.2
import { createTransport } from 'nodemailer'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { composeReply } from './compose-reply.ts'
import { type Reply, replyPurpose } from './prepare-reply.command.ts'
import { endReply, takeReply } from './reply.store.ts'

/** After so many attempts nobody is answered. */
const mostAttempts = 5
const milliseconds = 10_000

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
  const { smtp, baseUrl } = ctx.settings
  if (!smtp?.relay) return 'refused'
  const relay = new URL(smtp.relay)
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(relay.hostname)
  const transport = createTransport({
    host: relay.hostname.replace(/^\[|\]$/g, ''),
    port: Number(relay.port) || (relay.protocol === 'smtps:' ? 465 : 587),
    secure: relay.protocol === 'smtps:',
    // Whom we answer is nobody else's to read on the way.
    requireTLS: relay.protocol === 'smtp:' && !isHere,
    ...(relay.username !== '' && {
      auth: { user: decodeURIComponent(relay.username), pass: decodeURIComponent(relay.password) },
    }),
    name: smtp.hostname,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    dnsTimeout: milliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  })
  try {
    const { address, answer } = JSON.parse(ctx.secrets.open(replyPurpose, sealed)) as Reply
    await transport.sendMail({
      ...composeReply(answer, { from: smtp.address, hostname: smtp.hostname, messageId, baseUrl }),
      to: { name: '', address },
      // From nobody: what cannot be delivered comes back to nobody.
      envelope: { from: '', to: [address] },
    })
    return 'sent'
  } catch (error) {
    const { responseCode = 0 } = error as { responseCode?: number }
    return responseCode >= 500 ? 'refused' : 'away'
  } finally {
    transport.close()
  }
}
