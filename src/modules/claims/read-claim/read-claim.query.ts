// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { listOrganisations, organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { selectReplies, type StoredReply } from '../answer-letter/reply.store.ts'
import {
  type ClaimOrder,
  claimsPerPage,
  selectClaims,
  selectJoint,
  selectOpenClaims,
  selectShares,
  selectSteps,
  selectVictims,
} from '../claim/claim.store.ts'
import { selectAccount, selectDebtor, selectSamePerson } from '../claim/holder.store.ts'
import { selectPlan } from '../claim/money.store.ts'
import { selectPayees } from '../claim/payee.store.ts'
import type { Debtor, StoredClaim, StoredEntry, StoredPlan, StoredShare, StoredStep } from '../claim/stored-claim.ts'
import { openHolder } from '../gather-claim/holder.query.ts'
import { openPayee } from '../give-consent/payee.query.ts'
import type { LetterObstacle } from '../judge-claim/age.ts'
import { holderAge } from '../judge-claim/holder-age.query.ts'
import { selectTests, type StoredTest } from '../judge-claim/test.store.ts'
import { readBook } from '../keep-money/statement.query.ts'
import type { Statement } from '../money/settle.ts'
import { type SentLetter, selectLetters } from '../write-letter/letter.store.ts'
import { claimFor, partyIn, type WorkingParty } from '../take-step/party.query.ts'

/** A page of claims in which the own organisation has a part, open ones first. */
export function listClaims(
  ctx: Context,
  page: number,
  order?: ClaimOrder,
): Promise<{ claims: StoredClaim[]; count: number; pages: number }> {
  return transaction(ctx, async (tx) => {
    if (ctx.actor.kind !== 'person') return { claims: [], count: 0, pages: 1 }
    const { claims, count } = await selectClaims(tx, ctx.actor.organisationId, page, order)
    const shown = claims.filter((claim) => partyIn(claim, ctx) !== null)
    await recordAudit(ctx, tx, {
      action: 'claims.claims-listed-in',
      subjectKind: 'organisation',
      subjectId: ctx.actor.organisationId,
      purpose: 'recover-money',
      subjects: shown.map(({ id }) => id),
    })
    return { claims: shown, count, pages: Math.max(1, Math.ceil(count / claimsPerPage)) }
  })
}

export interface ReadClaim {
  claim: StoredClaim
  party: WorkingParty
  names: ReadonlyMap<string, string>
  /** How many people and how much, for whoever may not see more. */
  people: number
  total: number
  steps: StoredStep[]
  shares: StoredShare[]
  statement: Statement
  entries: StoredEntry[]
  /** Claims that are one debt with this one. */
  jointWith: StoredClaim[]
  account: string | null
  holder: (Debtor & { account?: string }) | null
  /** Whole years of the holder today; for police and prosecutor. */
  age: number | null
  /** Why nobody may be written to today. */
  obstacle: LetterObstacle | null
  /** Where money is to be paid out to, by share: for the recovery organisation, once there is money for that person. */
  payees: ReadonlyMap<string, string>
  reportOf: ReadonlyMap<string, string>
  tests: StoredTest[]
  samePerson: Awaited<ReturnType<typeof selectSamePerson>>
  letters: SentLetter[]
  replies: (StoredReply & { words: string })[]
  plan: StoredPlan | null
  prosecutors: { value: string; text: string }[]
  receivers: { value: string; text: string }[]
}

/** Everything on the page of one claim, as far as the organisation may see it; null when it is not theirs. */
export async function readClaim(ctx: Context, id: string): Promise<ReadClaim | null> {
  const organisations = await listOrganisations(ctx)
  const ofKind = (wanted: string) =>
    organisations.filter(({ kind }) => kind === wanted).map((one) => ({ value: one.id, text: one.name }))
  return transaction(ctx, async (tx) => {
    const seen = await claimFor(ctx, tx, id)
    if (!seen) return null
    const { claim, party } = seen
    await recordAudit(ctx, tx, {
      action: 'claims.claim-read',
      subjectKind: 'claim',
      subjectId: id,
      purpose: 'recover-money',
    })
    const ids = [claim.organisationId, claim.prosecutorId, claim.recoveryId].filter((one) => one !== null)
    const money = await moneyOf(ctx, tx, claim)
    const sums = await seeingAll(ctx, tx, () => selectShares(tx, [id]))
    return {
      claim,
      party,
      names: await organisationNames({ ...ctx, tx }, ids),
      people: sums.length,
      total: sums.reduce((sum, { principal }) => sum + principal, 0),
      steps: await selectSteps(tx, id),
      ...money,
      payees: party === 'recovery' ? await payeesOf(ctx, tx, claim, money.statement) : new Map(),
      ...(await holderOf(ctx, tx, claim, party)),
      ...(await lettersOf(ctx, tx, claim)),
      prosecutors: ofKind('prosecutor'),
      receivers: ofKind('recovery-organisation'),
    }
  })
}

async function moneyOf(ctx: Context, tx: Tx, claim: StoredClaim) {
  // Row-level security shows each organisation what is theirs of it; of a prosecutor nothing.
  const joint = await seeingAll(ctx, tx, async () =>
    readBook(tx, await selectJoint(tx, claim.jointId), dutchDay(ctx.now())),
  )
  const { statement, entries, claims } = joint
  return {
    shares: await selectShares(tx, [claim.id]),
    statement,
    entries,
    jointWith: claims.filter(({ id }) => id !== claim.id),
    plan: await selectPlan(tx, claim.id),
  }
}

async function holderOf(ctx: Context, tx: Tx, claim: StoredClaim, party: WorkingParty) {
  const own = ctx.actor.kind === 'person' ? ctx.actor.organisationId : ''
  const sealed = party === 'prosecutor' ? null : await selectDebtor(tx, claim.id, own)
  const holder = sealed && openHolder(ctx.secrets, sealed)
  const known = await holderAge(ctx, tx, claim)
  return {
    holder,
    account: (await selectAccount(tx, claim.id)) ?? holder?.account ?? null,
    samePerson: holder ? await selectSamePerson(tx, claim.id, own) : [],
    reportOf: await selectVictims(tx, claim.id),
    tests: await selectTests(tx, claim.id),
    age: party === 'recovery' ? null : (known?.age ?? null),
    obstacle: known?.obstacle ?? null,
  }
}

/** Accounts of those to whom something is to be paid, and a line that they were read. */
async function payeesOf(
  ctx: Context,
  tx: Tx,
  claim: StoredClaim,
  { shares }: Statement,
): Promise<ReadonlyMap<string, string>> {
  const awaited = new Set(shares.filter(({ toPayOut }) => toPayOut > 0).map(({ id }) => id))
  const sealed = [...(await selectPayees(tx, [claim.id]))].filter(([shareId]) => awaited.has(shareId))
  if (sealed.length > 0)
    await recordAudit(ctx, tx, {
      action: 'claims.payees-read',
      subjectKind: 'claim',
      subjectId: claim.id,
      purpose: 'recover-money',
    })
  return new Map(sealed.map(([shareId, account]) => [shareId, openPayee(ctx, account)]))
}

async function lettersOf(ctx: Context, tx: Tx, claim: StoredClaim) {
  const replies = await selectReplies(tx, claim.id)
  return {
    letters: await selectLetters(tx, claim.id),
    replies: replies.map((reply) => ({
      ...reply,
      words: reply.sealedWords ? ctx.secrets.open('claims.reply', reply.sealedWords) : '',
    })),
  }
}

/** Claims that wait for the own organisation: nothing of what they are about is shown. */
export async function claimsWaiting(ctx: Context): Promise<StoredClaim[]> {
  const { actor } = ctx
  if (actor.kind !== 'person') return []
  const claims = await transaction(ctx, (tx) => selectOpenClaims(tx, actor.organisationId))
  return claims.filter((claim) => isWaitingFor(claim, partyIn(claim, ctx)))
}

export const countWaiting = async (ctx: Context): Promise<number> => (await claimsWaiting(ctx)).length

const waiting: Record<WorkingParty, readonly StoredClaim['status'][]> = {
  police: ['testing', 'asking-consent', 'back'],
  prosecutor: ['at-prosecutor'],
  recovery: ['transferred', 'accepted', 'disputed', 'paid'],
}

/** Whether somebody of this party is to move now. */
export function isWaitingFor({ status }: Pick<StoredClaim, 'status'>, party: WorkingParty | null): boolean {
  return party !== null && waiting[party].includes(status)
}
