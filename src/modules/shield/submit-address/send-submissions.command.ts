// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { Adapter, Submitted, Told } from '../vendor/adapter.query.ts'
import {
  beginSubmission,
  claimDue,
  countBegun,
  lockSubmission,
  postponeSubmission,
  setSubmission,
  type StoredSubmission,
  type Subject,
} from '../vendor/submission.store.ts'
import { nextQuestion, nextSubmission, type ProgramVendor, stepTo, type SubmissionStatus } from '../vendor/vendor.ts'
import { adaptersOf } from './adapters.query.ts'
import { confirmedAddresses, isProtectedAddress } from './confirmed.query.ts'

const mostAtOnce = 50
const minute = 60_000
const day = 24 * 60 * minute
/** So long nobody else takes what one program took; after it, whoever took it was stopped. */
const takenFor = 2 * minute

/** Submits what waits, and asks about what was submitted. Two who do this at once do not take the same. */
export async function sendSubmissions(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'shield.send-submissions')
  for (const id of await claim(system, true)) await submitOne(system, id)
  for (const id of await claim(system, false)) await askOne(system, id)
}

function claim(ctx: Context, waiting: boolean): Promise<string[]> {
  const now = ctx.now()
  const until = new Date(now.getTime() + takenFor)
  return transaction(ctx, (tx) => claimDue(tx, { waiting, now, until, limit: mostAtOnce }))
}

async function submitOne(ctx: Context, id: string): Promise<void> {
  const begun = await transaction(ctx, (tx) => begin(ctx, tx, id))
  if (!begun) return
  const answer = await begun.adapter.submit(ctx, begun.address)
  await transaction(ctx, (tx) => finish(ctx, tx, id, answer))
}

/** Looks again, at the last moment, whether this address may go. Null when it does not go now. */
async function begin(ctx: Context, tx: Tx, id: string): Promise<{ adapter: Adapter; address: string } | null> {
  const found = await lockSubmission(tx, id)
  if (!found?.address || found.status !== 'waiting') return null
  const stop = (because: string) => change(ctx, tx, found, 'stopped', { nextAt: null, said: because })
  const adapter = adaptersOf(ctx).get(found.vendor as ProgramVendor)
  if (!adapter) return stop('off')
  const address = ctx.secrets.open('submission', found.address)
  const subject = subjectOf(found)
  const confirmation = await confirmedAddresses(ctx, tx, subject)
  if (!confirmation.isConfirmed) return stop('not-confirmed')
  if (await isProtectedAddress(ctx, tx, subject, address)) return stop('protected')
  const now = ctx.now()
  const gone = await countBegun(tx, adapter.vendor, new Date(now.getTime() - day))
  if (gone >= ctx.settings.vendors.perDay && found.attempts === 0) {
    await postponeSubmission(tx, id, new Date(now.getTime() + 60 * minute), 'limit')
    return null
  }
  await beginSubmission(tx, id, now)
  return { adapter, address }
}

async function finish(ctx: Context, tx: Tx, id: string, answer: Submitted): Promise<null> {
  const found = await lockSubmission(tx, id)
  if (found?.status !== 'waiting') return null
  const now = ctx.now()
  if (answer.outcome === 'submitted') {
    const { reference } = answer
    return change(ctx, tx, found, 'submitted', { nextAt: nextQuestion(now, now), said: '', reference })
  }
  if (answer.outcome === 'refused') return change(ctx, tx, found, 'refused', { nextAt: null, said: answer.said })
  const nextAt = nextSubmission(found.attempts, now)
  if (nextAt === null) return change(ctx, tx, found, 'stopped', { nextAt, said: 'away' })
  await postponeSubmission(tx, id, nextAt, answer.said)
  return null
}

async function askOne(ctx: Context, id: string): Promise<void> {
  const found = await transaction(ctx, (tx) => lockSubmission(tx, id))
  const adapter = found && adaptersOf(ctx).get(found.vendor as ProgramVendor)
  // Switched off meanwhile: it is asked again when it is on.
  if (!adapter || found.reference === null) return
  const told = await adapter.ask(ctx, found.reference, found.status === 'listed')
  await transaction(ctx, (tx) => hear(ctx, tx, id, told, adapter))
}

async function hear(ctx: Context, tx: Tx, id: string, told: Told, { tellsRemoval }: Adapter): Promise<null> {
  const found = await lockSubmission(tx, id)
  if (!found || found.submittedAt === null) return null
  const now = ctx.now()
  const nextAt = nextQuestion(found.submittedAt, now)
  if (told !== null && stepTo(found.status, told)) {
    const goesOn = told === 'listed' ? tellsRemoval : told === 'accepted' || told === 'unknown'
    return change(ctx, tx, found, told, { nextAt: goesOn ? nextAt : null, said: '' })
  }
  if (nextAt === null && stepTo(found.status, 'unknown'))
    return change(ctx, tx, found, 'unknown', { nextAt, said: 'late' })
  await postponeSubmission(tx, id, nextAt, found.status === 'unknown' && nextAt === null ? 'late' : found.said)
  return null
}

async function change(
  ctx: Context,
  tx: Tx,
  found: StoredSubmission,
  status: SubmissionStatus,
  { nextAt, said, reference = null }: { nextAt: Date | null; said: string; reference?: string | null },
): Promise<null> {
  await setSubmission(tx, found.id, { status, at: ctx.now(), nextAt, said, reference })
  await recordAudit(ctx, tx, {
    action: `shield.submission-${status}`,
    subjectKind: found.nameId === null ? 'takedown' : 'name',
    subjectId: found.nameId ?? found.takedownId ?? '',
    detail: { vendor: found.vendor },
  })
  return null
}

function subjectOf({ nameId, takedownId }: StoredSubmission): Subject {
  return nameId === null ? { takedownId: takedownId ?? '' } : { nameId }
}
