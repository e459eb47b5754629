// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import type { DataCategory } from '#modules/agreements'
import { discloseIn, type DisclosureItem, whyMessages } from '#modules/sharing'
import { isRowId, Withheld } from '#values'
import { receivedPath } from '../dossier/addresses.ts'
import { courseAfter, type CourseStep } from '../dossier/dossier.ts'
import { DossierResult, DossierWithdrawn } from '../dossier/dossier.events.ts'
import { insertOutcome, lockDossier, selectOutcomes, updateDossier } from '../dossier/dossier.store.ts'
import { dossierMessages } from '../dossier/dossier.text.ts'
import type { StoredDossier } from '../dossier/stored-dossier.ts'
import { makerOf } from '../make-dossier/make-dossier.command.ts'

/** What is in every dossier, as an agreement calls it. */
const categories: readonly DataCategory[] = [
  'account-number',
  'phone-number',
  'email-address',
  'web-address',
  'user-name',
  'company-number',
  'narrative',
  'transaction',
]

/**
 * Hands a dossier over to the recipient that it was made for: the rules and the agreement are asked, and decision, record and message are one transaction. From
 * then on the recipient sees it and may fetch it; refused, nothing went. `mayTell`: who filed may know that it went.
 */
export async function handOver(ctx: Context, id: string, revision: number, mayTell: boolean): Promise<void> {
  const by = makerOf(ctx)
  const system = asSystem(ctx, 'dossiers.hand-over')
  const why = await transaction(system, async (tx) => {
    const dossier = await ownDossier(tx, by.organisationId, id, revision)
    if (dossier.recipientId === dossier.organisationId) throw new Refusal(dossierMessages.toOurselves, { status: 409 })
    if (dossier.making !== 'ready') throw new Refusal(dossierMessages.notReady, { status: 409 })
    if (courseAfter(dossier.course, 'hand-over') === null) throw new Refusal(webMessages.notNow, { status: 409 })
    const { kept } = await discloseIn({ ...system, tx }, tx, {
      exchange: 'dossier',
      senderId: dossier.organisationId,
      receiverId: dossier.recipientId,
      purpose: dossier.reason,
      items: [itemOf(dossier)],
    })
    // That it was kept stays on record; the dossier is as it was.
    if (kept[0]) return kept[0].why
    await step(ctx, tx, dossier, { taken: 'hand-over', mayTell }, by)
    await recordAudit(ctx, tx, {
      action: 'dossiers.dossier-handed-over',
      subjectKind: 'dossier',
      subjectId: id,
      purpose: dossier.reason,
      detail: { number: dossier.number, to: dossier.recipientId, mayTell },
    })
    await announce(system, tx, DossierResult, { dossierId: id, course: 'handed-over', ground: null, mayTell })
    return null
  })
  if (why) throw new Refusal(whyMessages[why], { status: 409 })
}

/** What the recipient gets by the exchange core: that it lies ready, where, and what its package must be. The files are fetched with a purpose. */
function itemOf(dossier: StoredDossier): DisclosureItem {
  return {
    kind: 'dossier',
    id: dossier.id,
    categories,
    evidence: 'verified-report',
    receivedAt: null,
    understoodAt: null,
    payload: new Withheld({
      dossierId: dossier.id,
      number: dossier.number,
      version: dossier.version,
      page: receivedPath(dossier.id),
      filesUntil: dossier.filesUntil?.toISOString() ?? null,
      signedListSha512: dossier.manifestDigest,
      signingKey: dossier.keyId,
      occurredOn: null,
      lossInCents: null,
      identifiers: [],
      narrative: `Dossier ${dossier.number} ligt voor u klaar bij “Ontvangen dossiers”. ${dossier.purpose}`,
    }),
  }
}

/** Takes a dossier back that was handed over: whoever has it is told to let it go, and cannot fetch it any more. */
export async function withdrawDossier(ctx: Context, id: string, revision: number): Promise<void> {
  const by = makerOf(ctx)
  const system = asSystem(ctx, 'dossiers.withdraw-dossier')
  await transaction(system, async (tx) => {
    const dossier = await ownDossier(tx, by.organisationId, id, revision)
    // Whoever was told that it went, may know that it came back.
    const mayTell = (await selectOutcomes(tx, id)).some(({ isTold }) => isTold)
    await step(ctx, tx, dossier, { taken: 'withdraw', mayTell }, by)
    await recordAudit(ctx, tx, { action: 'dossiers.dossier-withdrawn', subjectKind: 'dossier', subjectId: id })
    await announce(system, tx, DossierResult, { dossierId: id, course: 'withdrawn', ground: null, mayTell })
    await announce(system, tx, DossierWithdrawn, { dossierId: id })
  })
}

async function ownDossier(tx: Tx, organisationId: string, id: string, revision: number): Promise<StoredDossier> {
  const dossier = isRowId(id) ? await lockDossier(tx, id) : null
  if (dossier?.organisationId !== organisationId) throw new Refusal(webMessages.notThere, { status: 404 })
  if (dossier.revision !== revision) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
  return dossier
}

async function step(
  ctx: Context,
  tx: Tx,
  dossier: StoredDossier,
  { taken, mayTell }: { taken: Extract<CourseStep, 'hand-over' | 'withdraw'>; mayTell: boolean },
  by: { id: string; organisationId: string },
): Promise<void> {
  const next = courseAfter(dossier.course, taken)
  if (next === null) throw new Refusal(webMessages.notNow, { status: 409 })
  const at = ctx.now()
  await updateDossier(tx, dossier.id, { course: next, ...(taken === 'hand-over' && { handed_over_at: at }) })
  await insertOutcome(tx, dossier.id, {
    id: ctx.newId(),
    at,
    step: taken,
    course: next,
    ground: null,
    words: '',
    reference: '',
    isTold: mayTell,
    organisationId: by.organisationId,
    personId: by.id,
  })
}
