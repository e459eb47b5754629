// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever calls it writes one about the claim that is read or changed.
import type { Context } from '#foundation/access'
import type { FormEntries, FormReader } from '#foundation/web'
import { parseIban } from '#values'
import { type ClaimStatus, isWithRecovery } from '../claim/claim.ts'
import { claimMessages } from '../claim/claim.text.ts'

const purpose = 'claims.payee'

/** Money can still come, so a victim can still say to which account. */
export function mayChangePayee(status: ClaimStatus): boolean {
  return status === 'asking-consent' || isWithRecovery(status)
}

/** The account on which a victim wants the money, in canonical form; what is wrong is said with the rest. */
export function payeeIn(ctx: Context, read: FormReader, entries: FormEntries): string {
  const written = [entries.payTo ?? ''].flat()[0]?.trim() ?? ''
  if (written === '') read.wrong('payTo', claimMessages.ownAccountNeeded)
  const account = parseIban(written, { demoBankAllowed: !ctx.settings.isProduction })
  if (written !== '' && !account.ok) read.wrong('payTo', `values.${account.problem.code}`, account.problem.values)
  return account.ok ? account.value.canonical : ''
}

export function sealPayee(ctx: Context, canonical: string): Buffer {
  return ctx.secrets.seal(purpose, canonical)
}

export function openPayee(ctx: Context, sealed: Buffer): string {
  return ctx.secrets.open(purpose, sealed)
}
