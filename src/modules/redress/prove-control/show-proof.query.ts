// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type EverydayIdentifier, storedIdentifier } from '#values'
import type { Claim } from './claim.ts'
import { hostToProve, proofFile, proofLineOf, type ProofWay, proofWayOf, txtNameOf } from './proof.ts'
import { selectProofs, selectShown } from './proof.store.ts'

/** What stands in the record or the file of the domain; the same each time for one claim. */
export function tokenFor(ctx: Context, claimId: string): string {
  return ctx.secrets.digest('redress.domain-token', claimId).subarray(0, 18).toString('base64url')
}

/** The host that must say so; null when it is none, or one page on a host of many. */
export function hostOf({ kind, canonical }: Pick<Claim, 'kind' | 'canonical'>): string | null {
  const stored = storedIdentifier(kind, canonical)
  return stored ? hostToProve(stored as EverydayIdentifier) : null
}

export interface ProofShown {
  isProven: boolean
  domain: { line: string; record: string; file: string } | null
  code: { askedAt: Date | null } | null
}

/** What somebody can do to show that it is theirs, and what they did. Follows from what it is and what they did, from nothing else. */
export async function showProof(ctx: Context, claim: Claim): Promise<ProofShown> {
  const proofs = await transaction(asSystem(ctx, 'redress.show-proof'), (tx) => selectProofs(tx, claim.id))
  const way = proofWayOf(claim.kind)
  const host = hostOf(claim)
  return {
    isProven: proofs.some(({ provenAt }) => provenAt !== null),
    domain: host
      ? { line: proofLineOf(tokenFor(ctx, claim.id)), record: txtNameOf(host), file: `https://${host}${proofFile}` }
      : null,
    code: way === 'code' ? { askedAt: proofs.findLast((proof) => proof.way === 'code')?.askedAt ?? null } : null,
  }
}

/** Of these claims those that were shown to be theirs. */
export function shownClaims(ctx: Context, claimIds: readonly string[]): Promise<{ id: string; way: ProofWay }[]> {
  return transaction(asSystem(ctx, 'redress.show-proof'), (tx) => selectShown(tx, claimIds))
}
