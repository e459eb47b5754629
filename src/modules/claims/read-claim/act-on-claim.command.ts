// SPDX-License-Identifier: EUPL-1.2
// No audit line: each deed writes its own.
import type { Context } from '#foundation/access'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { decideDefence } from '../answer-letter/decide-defence.command.ts'
import { joinClaims } from '../join-claims/join-claims.command.ts'
import { judgeClaim } from '../judge-claim/judge-claim.command.ts'
import { agreeInstalments } from '../keep-money/agree-instalments.command.ts'
import { recordMoney } from '../keep-money/record-money.command.ts'
import { type PlainStep, plainSteps, takeStep } from '../take-step/take-step.command.ts'
import { acceptClaim } from '../transfer-claim/accept-claim.command.ts'
import { transferClaim } from '../transfer-claim/transfer-claim.command.ts'

const isPlain = (intent: string): intent is PlainStep => plainSteps.some((step) => step === intent)

/** Does what one of the forms on the page of a claim asks. */
export function actOnClaim(ctx: Context, id: string, entries: FormEntries): Promise<unknown> {
  const intent = String(entries.intent ?? '')
  const asked = { id, version: Number(entries.version) || 0 }
  if (isPlain(intent)) return takeStep(ctx, asked, intent, entries)
  if (intent === 'judge') return judgeClaim(ctx, asked, entries)
  if (intent === 'transfer') return transferClaim(ctx, asked, entries)
  if (intent === 'accept') return acceptClaim(ctx, asked)
  if (intent === 'defence') return decideDefence(ctx, asked, entries)
  if (intent === 'agree-instalments') return agreeInstalments(ctx, asked, entries)
  if (intent === 'money') return recordMoney(ctx, asked, entries)
  if (intent === 'join') return joinClaims(ctx, asked, entries)
  throw new Refusal(webMessages.notNow, { status: 400 })
}
