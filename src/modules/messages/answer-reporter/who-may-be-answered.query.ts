// SPDX-License-Identifier: EUPL-1.2
import { Resolver } from 'node:dns/promises'
import type { Context } from '#foundation/access'
import type { Original } from '../message/original.ts'
import { type NoAnswer, whyNoAnswer } from './reply-rules.ts'

/** Whom a mail may be answered to, or why it must not be. */
export type Permitted = { address: string } | { because: NoAnswer | 'sender-not-shown' | 'no-answers-here' }

/**
 * Only somebody whose domain says, by DMARC, that the mail is theirs: anybody else could make us write to a stranger. Asks the DNS, by the resolvers of
 * the settings; what does not answer counts as not shown. Null for what did not come by mail.
 */
export async function whoMayBeAnswered(ctx: Context, { input, envelope }: Original): Promise<Permitted | null> {
  if (envelope === null || 'text' in input) return null
  const { smtp, mailRelay } = ctx.settings
  if (!smtp || !mailRelay) return { because: 'no-answers-here' }
  const raw = Buffer.from(input.bytes)
  const because = whyNoAnswer(raw, envelope.from, smtp.address)
  if (because) return { because }
  const address = await shownSender(ctx, raw, envelope)
  return address === null ? { because: 'sender-not-shown' } : { address }
}

/** All questions to the DNS together, in milliseconds. */
const longest = 20_000

async function shownSender(
  ctx: Context,
  raw: Buffer,
  { from, helo, ip }: { from: string; helo: string; ip: string },
): Promise<string | null> {
  // Read when a mail is first answered: it takes a sixth of a second, and every program would begin with it.
  const { authenticate } = await import('mailauth')
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the DNS took too long')), longest)
    })
    const shown = authenticate(raw, {
      ip,
      helo,
      sender: from,
      mta: ctx.settings.smtp?.hostname ?? 'localhost',
      resolver: resolverOf(ctx.settings.dnsServers),
      disableArc: true,
      disableBimi: true,
      rejectRsaSha1: true,
    })
    const { dmarc, dkim } = await Promise.race([shown, late])
    if (!dmarc || dmarc.status.result !== 'pass') return null
    const authors: readonly string[] = dkim.headerFrom ?? []
    return authors.length === 1 ? (authors[0] ?? null) : null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

function resolverOf(servers: readonly string[]) {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  if (servers.length > 0) resolver.setServers([...servers])
  return (name: string, type: string) => resolver.resolve(name, type as 'TXT')
}
