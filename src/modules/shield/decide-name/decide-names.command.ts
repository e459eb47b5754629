// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { holdingProtected, protectedHosts } from '#modules/identifiers'
import { appendChanges, type List } from '../change/change.store.ts'
import { type Evidence, isOpen, type NameStatus, type NameStep, nextStatus, programJudged } from '../name/name.ts'
import { ListChanged, NamesJudged } from '../name/name.events.ts'
import { lockById, type StoredName, updateNames } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { evidenceOf, insertDecisions, type NewDecision, proposers, sourcesOf, suspenderOf } from './decision.store.ts'
import { tellCheck } from '../tell-check/tell-check.command.ts'
import { decidedAbout } from './decided-about.events.ts'
import { judgeOf, listOfJudge } from './judge-of.query.ts'
import { isListing, listingPolicy, type ShieldGround } from './listing-policy.ts'

const day = 86_400_000

/** What a person decides about one name. */
export interface NameDecision {
  nameId: string
  step: Exclude<NameStep, 'expire' | 'return'>
  reason: string
  /** Compulsory when it comes on the list. */
  ground?: ShieldGround
  /** Days on the list; the usual number when left out. */
  days?: number
  brand?: string | null
  /** Digests of what the person saw; those of what was handed in when left out. */
  evidence?: readonly Evidence[]
  /** What the person saw: refused when somebody else decided since. */
  version?: number
}

/**
 * One person of the authority decides; on the list comes only what another proposed. Refuses everybody else, steps that the table does not have, and
 * whatever is protected. Whoever took it off for now does not do so again when it came back. Returns the status.
 */
export async function decideName(ctx: Context, decision: NameDecision): Promise<NameStatus> {
  const by = judgeOf(ctx)
  refuseIncomplete(decision)
  return transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    const [name] = await lockById(tx, [decision.nameId])
    if (!name) throw new Refusal(shieldMessages.noSuchName, { status: 404 })
    if (decision.version !== undefined && decision.version !== name.version)
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    // People open what was judged harmless; what went off the list is open again when it is heard of again.
    if (decision.step === 'reopen' && name.status !== 'cleared') throw new Refusal(webMessages.notNow, { status: 409 })
    if (decision.step === 'withdraw') await refuseOffAlone(ctx, tx, name)
    if (decision.step === 'suspend') mustBeAnother(ctx, await suspenderOf(tx, name.id))
    const [status] = await decideNames(ctx, tx, [{ name, ...decision }], { list, by })
    return status as NameStatus
  })
}

/** A decision about a name that is locked. */
export interface Deciding extends Omit<NameDecision, 'nameId' | 'step'> {
  name: StoredName
  step: NameStep
  /** The partner on whose word the program lists. */
  onWordOf?: string
}

/**
 * Decides about names that are locked, as one step of the list; all or none. `by` null: the program, by a rule of the policy. Whoever calls
 * has looked who may. Returns the statuses, in the order of the decisions.
 */
export async function decideNames(
  ctx: Context,
  tx: Tx,
  decisions: readonly Deciding[],
  { list, by }: { list: List; by: { id: string; name: string } | null },
): Promise<NameStatus[]> {
  // Nothing to decide needs nobody: a job asks so where no authority was appointed yet.
  if (decisions.length === 0) return []
  if (list.authorityId === null || list.authorityName === null)
    throw new Refusal(shieldMessages.noAuthority, { status: 409 })
  const authority = { authorityId: list.authorityId, authorityName: list.authorityName }
  const ids = decisions.map(({ name }) => name.id)
  const [proposed, sources, seen] = [await proposers(tx, ids), await sourcesOf(tx, ids), await evidenceOf(tx, ids)]
  await refuseProtected(ctx, tx, decisions)
  const now = ctx.now()
  const made = decisions.map(({ name, step, reason, ground, days, brand, evidence, onWordOf }): NewDecision => {
    const toStatus = nextStatus(name.status, step)
    if (!toStatus) throw new Refusal(webMessages.notNow, { status: 409 })
    const first = proposed.get(name.id) ?? null
    if (by) mustBeAnother(ctx, first?.id)
    if (by && isListing(step) && !first) throw new Refusal(shieldMessages.proposeFirst, { status: 409 })
    const isOn = toStatus === 'listed'
    const expiresAt = isOn ? new Date(now.getTime() + (days ?? listingPolicy.usualDays) * day) : null
    return {
      id: ctx.newId(),
      nameId: name.id,
      step,
      fromStatus: name.status,
      toStatus,
      level: name.level,
      brand: brand === undefined ? name.brand : brand,
      features: name.features,
      evidence: evidence ?? seen.get(name.id) ?? [],
      source: sources.get(name.id) ?? 'list',
      legalBasis: ground ?? null,
      policyVersion: listingPolicy.version,
      ttlSeconds: isOn ? listingPolicy.ttlSeconds : null,
      expiresAt,
      reviewAt: isOn ? new Date(now.getTime() + listingPolicy.reviewAfterDays * day) : null,
      reason: reason.trim(),
      decidedBy: by?.id ?? null,
      decidedByName: by?.name ?? 'programma',
      ...authority,
      firstReader: first?.id ?? null,
      firstReaderName: first?.name ?? null,
      decidedAt: now,
      onWordOf: onWordOf ?? null,
    }
  })
  await store(ctx, tx, decisions, made)
  return made.map(({ toStatus }) => toStatus)
}

async function store(
  ctx: Context,
  tx: Tx,
  decisions: readonly Deciding[],
  made: readonly NewDecision[],
): Promise<void> {
  const now = ctx.now()
  await insertDecisions(tx, made)
  await updateNames(
    tx,
    made.map(({ nameId, toStatus, brand, step, expiresAt, reviewAt }) => ({
      id: nameId,
      status: toStatus,
      brand,
      decidedAt: step === 'reopen' ? null : now,
      expiresAt,
      reviewAt,
      statusAt: now,
    })),
  )
  const changed = made.flatMap(({ id, fromStatus, toStatus, expiresAt, brand }, index) => {
    const name = decisions[index]?.name.name
    const isListed = toStatus === 'listed'
    return name !== undefined && isListed !== (fromStatus === 'listed')
      ? [{ name, isListed, expiresAt, brand, decisionId: id }]
      : []
  })
  if (changed.length > 0) {
    await announce(ctx, tx, ListChanged, { serial: await appendChanges(tx, changed, now) })
    await tellCheck(
      ctx,
      tx,
      changed.map(({ name }) => name),
    )
  }
  await recordAudit(
    ctx,
    tx,
    made.map(({ nameId, step, toStatus, policyVersion, legalBasis }) => ({
      action: `shield.name-${toStatus}`,
      subjectKind: 'name',
      subjectId: nameId,
      detail: { step, policyVersion },
      ...programJudged(step),
      ...(legalBasis && { legalBasis }),
    })),
  )
  const nameIds = made.map(({ nameId }) => nameId)
  const decided = made.filter(({ toStatus }) => !isOpen(toStatus))
  await decidedAbout(ctx, tx, { nameIds: decided.map(({ nameId }) => nameId) })
  for (let at = 0; at < nameIds.length; at += 1_000)
    await announce(ctx, tx, NamesJudged, { nameIds: nameIds.slice(at, at + 1_000) })
}

/** Nothing protected comes on the list, by no role: looked at again at the last moment, because the list of what is protected grows. */
async function refuseProtected(ctx: Context, tx: Tx, decisions: readonly Deciding[]): Promise<void> {
  const names = decisions
    .filter(({ step }) => isListing(step) || step === 'return' || step === 'propose')
    .map(({ name }) => name.name)
  if (names.length === 0) return
  const protectedAs = await protectedHosts(ctx, tx, names)
  if (names.some((name) => protectedAs(name) !== null)) throw new Refusal(shieldMessages.isProtected, { status: 409 })
  if ((await holdingProtected(ctx, tx, names)).size > 0)
    throw new Refusal(shieldMessages.holdsProtected, { status: 409 })
}

/** One takes it off for now, at once; that it stays off another decides. What the program took off waits for the request of its owner. */
async function refuseOffAlone(ctx: Context, tx: Tx, name: StoredName): Promise<void> {
  const first = name.status === 'suspended' ? await suspenderOf(tx, name.id) : null
  if (first === null && nextStatus(name.status, 'withdraw') !== null)
    throw new Refusal(shieldMessages.suspendFirst, { status: 409 })
  mustBeAnother(ctx, first)
}

/** Everything that was left out, at once. */
function refuseIncomplete({ step, reason, ground, days }: NameDecision): void {
  const most = listingPolicy.mostDays
  const fields = [
    ...(reason.trim().length < 3 ? [{ field: 'reason', code: webMessages.reasonNeeded }] : []),
    ...(isListing(step) && ground === undefined ? [{ field: 'ground', code: shieldMessages.basisNeeded }] : []),
    ...(days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= most)
      ? [{ field: 'days', code: shieldMessages.wrongDays, values: { most } }]
      : []),
  ]
  const [first] = fields
  if (first) throw new Refusal(first.code, { fields, ...('values' in first && { values: first.values }) })
}
