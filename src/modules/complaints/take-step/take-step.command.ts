// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { translate } from '#foundation/text'
import { type FieldError, Refusal, webMessages } from '#foundation/web'
import { listReportingPoints } from '#modules/partners'
import {
  type ComplaintStatus,
  type ComplaintStep,
  isDropped,
  isOver,
  needsWords,
  type Party,
  type Reason,
  reasonsOf,
  statusAfter,
  stepsFor,
} from '../complaint/complaint.ts'
import { ComplaintConfirmed, ComplaintMoved } from '../complaint/complaint.events.ts'
import { type Change, insertStep, updateComplaint } from '../complaint/complaint.store.ts'
import { complaintMessages, statusText } from '../complaint/complaint.text.ts'
import type { StoredComplaint, StoredVersion } from '../complaint/stored-complaint.ts'
import { markAccepted, selectVersions } from '../complaint/version.store.ts'
import { lockedFor, signatoryFor } from '../complaint/who.query.ts'
import type { StepWanted } from './step-wanted.ts'
import { prosecutorFor } from '../sign-complaint/sign-complaint.command.ts'
import { decideReportsOf, withdrawReports } from '../sign-complaint/report-side.command.ts'

const mostWords = 2_000
const longestName = 60

/**
 * Police, prosecutor or filer take a step, or the program carries over what police or prosecutor decided elsewhere. Change, its line, the report
 * and the announcement are one transaction. Refuses a step that is somebody else's (403), or not possible from here (409).
 */
export function takeComplaintStep(ctx: Context, wanted: StepWanted): Promise<ComplaintStatus> {
  const { complaintId: id, step, seenChanges } = wanted
  return transaction(ctx, async (tx) => {
    const seen = seenChanges === undefined ? {} : { seenChanges }
    const { complaint, party } = await lockedFor(ctx, tx, { id, ...seen })
    const versions = await selectVersions(tx, id)
    const status = allowed(complaint, party, step, versions)
    if (step === 'withdraw') await signatoryFor(ctx, tx, complaint, complaintMessages.withdrawBySignatory)
    const given = await checked(ctx, tx, complaint, wanted)
    const at = ctx.now()
    const change = await changeOf(tx, { complaint, step, status, given, at })
    await carryToReports(ctx, tx, { complaint, step, party, status, versions })
    const changes = await updateComplaint(tx, id, change, at)
    const latest = latestOf(versions)
    if (latest && (step === 'confirm' || step === 'accept')) await markAccepted(tx, id, latest.number, at)
    await insertStep(tx, id, { at, step, status, party, reason: given.reason, words: given.words, ...byWhom(ctx) })
    await recordAudit(ctx, tx, {
      action: 'complaints.complaint-moved',
      subjectKind: 'complaint',
      subjectId: id,
      detail: { step, status, reason: given.reason },
    })
    if (step === 'confirm') await announce(ctx, tx, ComplaintConfirmed, { complaintId: id })
    const { reason } = given
    const moved = { complaintId: id, step, status, change: changes, reason, at: at.toISOString() }
    await announce(ctx, tx, ComplaintMoved, moved)
    return status
  })
}

function byWhom({ actor }: Context): { byId: string | null; byName: string | null } {
  if (actor.kind === 'person') return { byId: actor.id, byName: actor.name }
  return { byId: actor.kind === 'machine' ? actor.id : null, byName: null }
}

/** The version that the police have to look at. */
function latestOf(versions: readonly StoredVersion[]): StoredVersion | undefined {
  return versions.findLast(({ signedAt }) => signedAt !== null)
}

export function hasNewVersion(versions: readonly Pick<StoredVersion, 'signedAt' | 'acceptedAt'>[]): boolean {
  return versions.some(({ signedAt, acceptedAt }) => signedAt !== null && acceptedAt === null)
}

function allowed(
  complaint: StoredComplaint,
  party: Party,
  step: ComplaintStep,
  versions: readonly StoredVersion[],
): ComplaintStatus {
  const status = statusAfter(complaint.status, step)
  if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
  const standing = { ...complaint, hasNewVersion: hasNewVersion(versions) }
  if (!stepsFor(party, standing).includes(step)) throw new Refusal(complaintMessages.notYours, { status: 403 })
  return status
}

interface Given {
  reason: Reason | null
  words: string | null
  policeNumber: string | null
  cluster: string
  referredTo: string
}

/** What was given with the step, as it is stored. Everything that is missing is said at once. */
async function checked(ctx: Context, tx: Tx, complaint: StoredComplaint, wanted: StepWanted): Promise<Given> {
  const { step } = wanted
  const problems: FieldError[] = []
  const clean = (text: string | undefined, field: string, max: number) => {
    const written = (text ?? '').toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
    if (written.length > max) problems.push({ field, code: complaintMessages.tooLong, values: { max } })
    return written
  }
  const list = reasonsOf(step)
  const reason = list.find((one) => one === wanted.reason) ?? null
  if (list.length > 0 && !reason) problems.push({ field: 'reason', code: complaintMessages.reasonRequired })
  const words = clean(wanted.words, 'words', mostWords)
  if (needsWords(step) && words === '') problems.push({ field: 'words', code: complaintMessages.wordsRequired })
  const policeNumber = clean(wanted.policeNumber, 'policeNumber', longestName)
  if (step === 'confirm' && !complaint.isReport && policeNumber === '')
    problems.push({ field: 'policeNumber', code: complaintMessages.policeNumberRequired })
  const cluster = clean(wanted.cluster, 'cluster', longestName)
  if (step === 'bundle' && cluster === '') problems.push({ field: 'cluster', code: complaintMessages.clusterRequired })
  const referredTo = wanted.referredTo ?? ''
  if (step === 'refer') {
    const { items } = await listReportingPoints({ ...ctx, tx }, { limit: 200 })
    if (!items.some(({ id }) => id === referredTo))
      problems.push({ field: 'referredTo', code: complaintMessages.pointRequired })
  }
  const [first] = problems
  if (first) throw new Refusal(first.code, { fields: problems, values: first.values ?? {} })
  return {
    reason,
    words: words || null,
    policeNumber: complaint.isReport ? null : policeNumber || null,
    cluster,
    referredTo,
  }
}

async function changeOf(
  tx: Tx,
  {
    complaint,
    step,
    status,
    given,
    at,
  }: {
    complaint: StoredComplaint
    step: ComplaintStep
    status: ComplaintStatus
    given: Given
    at: Date
  },
): Promise<Change> {
  const isReopened = step === 'reopen'
  return {
    ...(status !== complaint.status && { status }),
    ...(given.reason && { reason: given.reason }),
    ...(isReopened && { reason: null, endedAt: null }),
    ...(step === 'confirm' && { confirmed: { at, policeNumber: given.policeNumber } }),
    ...(step === 'bundle' && { cluster: given.cluster }),
    ...(step === 'refer' && { referredTo: given.referredTo }),
    ...(step === 'hand-over' && { prosecutorId: await prosecutorFor(tx) }),
    ...((isOver(status) || status === 'closed') && { endedAt: at }),
  }
}

/** Reports follow their complaint: confirmed with it, rejected when there is no offence, taken back when the filer takes it back. */
async function carryToReports(
  ctx: Context,
  tx: Tx,
  {
    complaint,
    step,
    party,
    status,
    versions,
  }: {
    complaint: StoredComplaint
    step: ComplaintStep
    party: Party
    status: ComplaintStatus
    versions: readonly StoredVersion[]
  },
): Promise<void> {
  const { policeId } = complaint
  if (policeId === null) return
  const latest = latestOf(versions)
  const decide = (decided: 'confirm' | 'reject' | 'restore', of: readonly StoredVersion[], reason?: string) =>
    decideReportsOf(ctx, tx, { policeId, step: decided, versions: of, ...(reason && { reason }) })
  if (step === 'confirm' && latest) return decide('confirm', [latest])
  if (step === 'accept' && latest) {
    await decide('confirm', [latest])
    return withdrawReports(
      ctx,
      tx,
      versions.filter(({ number, signedAt }) => signedAt && number !== latest.number),
    )
  }
  if (step === 'withdraw')
    return withdrawReports(
      ctx,
      tx,
      versions.filter(({ signedAt }) => signedAt !== null),
    )
  if (party !== 'filer' && isDropped(status)) return decide('reject', versions, translate(statusText, 'nl')(status))
  if (step === 'reopen') return decide('restore', versions, translate(statusText, 'nl')('in-assessment'))
}
