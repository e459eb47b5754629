// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import type { Claim } from './claim.ts'
import type { CodeChannel } from './code-channel.ts'
import { looksProven, type ProofNetwork } from './look-at-domain.query.ts'
import { codeOf, limits, plainCode } from './proof.ts'
import { countAsked, countAttempt, insertProof, lockAsking, lockNewestCode, markProven } from './proof.store.ts'
import { proofMessages } from './proof.text.ts'
import { hostOf, tokenFor } from './show-proof.query.ts'

const hour = 3_600_000
const day = 24 * hour
const week = 7 * day

/** Looks whether the domain says the token now. Shows standing, and changes no listing. */
export async function proveDomain(ctx: Context, claim: Claim, network: ProofNetwork): Promise<void> {
  const host = hostOf(claim)
  if (host === null) throw new Refusal(proofMessages.noWay)
  const system = asSystem(ctx, 'redress.prove-control')
  const id = ctx.newId()
  const now = ctx.now()
  await transaction(system, async (tx) => {
    await lockAsking(tx, claim.kind, claim.canonical)
    const asked = await countAsked(tx, claim, 'domain', new Date(now.getTime() - hour))
    if (asked.ofClaim >= limits.looks) throw new Refusal(proofMessages.tooOften)
    await insertProof(tx, claim, { id, way: 'domain', codeDigest: null, askedAt: now, expiresAt: now })
  })
  if (!(await looksProven(network, host, tokenFor(ctx, claim.id)))) throw new Refusal(proofMessages.notFound)
  await transaction(system, (tx) => shown(system, tx, id, claim, 'domain'))
}

/** Sends a fresh code by the partner that gave out the account or number. What was sent before counts no more. */
export async function sendCode(ctx: Context, claim: Claim, channel: CodeChannel): Promise<void> {
  const { kind, canonical } = claim
  if (kind !== 'iban' && kind !== 'phone') throw new Refusal(proofMessages.noWay)
  const system = asSystem(ctx, 'redress.prove-control')
  const now = ctx.now()
  const expiresAt = new Date(now.getTime() + limits.codeHours * hour)
  const id = ctx.newId()
  const code = codeOf(Buffer.from(ctx.secrets.token(9), 'base64url'))
  await transaction(system, async (tx) => {
    await lockAsking(tx, kind, canonical)
    const asked = await countAsked(tx, claim, 'code', new Date(now.getTime() - week))
    const today = await countAsked(tx, claim, 'code', new Date(now.getTime() - day))
    // Others who use up the week cannot keep its holder out: a first code is sent still, one a day.
    const isFirst = asked.ofClaim === 0 && today.ofIdentifier === 0
    if (asked.ofClaim >= limits.codesOfClaim || (asked.ofIdentifier >= limits.codesOfIdentifier && !isFirst))
      throw new Refusal(proofMessages.tooManyCodes)
    await insertProof(tx, claim, { id, way: 'code', codeDigest: digestOf(ctx, id, code), askedAt: now, expiresAt })
    await recordAudit(system, tx, { action: 'redress.code-asked', subjectKind: claim.of, subjectId: claim.id })
  })
  if (!(await channel.send({ id, kind, canonical, code, expiresAt }))) throw new Refusal(proofMessages.noPartner)
}

/** The holder got the code and types it. Five wrong ones and it counts no more. */
export async function giveCode(ctx: Context, claim: Claim, typed: string): Promise<void> {
  const system = asSystem(ctx, 'redress.prove-control')
  const isRight = await transaction(system, async (tx) => {
    const proof = await lockNewestCode(tx, claim.id)
    if (!proof?.codeDigest || proof.expiresAt <= ctx.now() || proof.attempts >= limits.attempts) return false
    await countAttempt(tx, proof.id)
    if (!timingSafeEqual(proof.codeDigest, digestOf(ctx, proof.id, typed))) return false
    await shown(system, tx, proof.id, claim, 'code')
    return true
  })
  if (!isRight)
    throw new Refusal(proofMessages.codeWrong, { fields: [{ field: 'houdercode', code: proofMessages.codeWrong }] })
}

async function shown(ctx: Context, tx: Tx, proofId: string, claim: Claim, way: string): Promise<void> {
  await markProven(tx, proofId, claim, ctx.now())
  await recordAudit(ctx, tx, {
    action: 'redress.control-shown',
    subjectKind: claim.of,
    subjectId: claim.id,
    detail: { way },
  })
}

function digestOf(ctx: Context, proofId: string, code: string): Buffer {
  return ctx.secrets.digest('redress.holder-code', `${proofId} ${plainCode(code)}`)
}
