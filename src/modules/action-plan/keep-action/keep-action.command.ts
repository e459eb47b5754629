// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { findOrganisation } from '#modules/partners'
import { actionFor } from '../plan/find-action.query.ts'
import { deleteDependency, insertDependency } from '../plan/item.store.ts'
import type { Edition } from '../plan/plan.ts'
import { selectEditions, updateAction } from '../plan/plan.store.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { typedPlanning } from '../plan/planning.ts'
import { secretaryTransaction } from '../plan/who.query.ts'
import { readEvidence } from './read-evidence.ts'
import { replanned, takesBack } from './replan.ts'

const mostPartners = 40

/** The secretary says who carries an action out, with whom, when, and what stands in the way. */
export async function keepAction(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const ownerId = form.reference('ownerId', 80, false)
  const groupName = form.text('groupName', 200, false)
  const partners = form
    .text('partners', 2000, false)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (partners.length > mostPartners) form.wrong('partners', message.tooManyPartners, { most: mostPartners })
  const written = form.text('planning', 200, false)
  const planningBecause = form.text('planningBecause', 500, false)
  const decisionNeeded = form.text('decisionNeeded', 500, false)
  const risk = form.text('risk', 500, false)
  const evidence = readEvidence(form.reference('evidence', 5000, false))
  if (evidence === null) form.wrong('evidence', message.evidenceWrong)
  await secretaryTransaction(ctx, async (tx) => {
    const action = await actionFor(tx, id)
    if (ownerId !== '' && !(await findOrganisation(tx, ownerId))) form.wrong('ownerId', message.noOrganisation)
    const { year, adoptedAt } = await editionOf(tx, action.editionId)
    const planning = written === '' ? null : typedPlanning(written, year)
    if (written !== '' && !planning) form.wrong('planning', message.planningUnclear)
    if (planning && planningBecause === '' && takesBack(action, planning, adoptedAt !== null))
      form.wrong('planningBecause', message.planningWithoutReason)
    form.done()
    await updateAction(
      tx,
      id,
      {
        ownerId: ownerId || null,
        groupName,
        partners,
        decisionNeeded,
        risk,
        evidence: evidence ?? [],
        ...(planning && replanned(action, planning, adoptedAt !== null, planningBecause)),
      },
      ctx.now(),
    )
    await record(ctx, tx, 'action-plan.action-changed', id)
  })
}

/** The secretary drops an action, with the reason that everybody reads. It stays to be seen. */
export async function dropAction(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 500)
  form.done()
  await secretaryTransaction(ctx, async (tx) => {
    const action = await actionFor(tx, id)
    if (action.droppedAt !== null) throw new Refusal(message.droppedAlready, { status: 409 })
    await updateAction(tx, id, { droppedAt: ctx.now(), droppedBecause: because }, ctx.now())
    await record(ctx, tx, 'action-plan.action-dropped', id)
  })
}

/** Says that one action waits for another of the same edition. */
export async function addNeed(ctx: Context, id: string, needsId: string): Promise<void> {
  await secretaryTransaction(ctx, async (tx) => {
    const [action, needed] = [await actionFor(tx, id), await actionFor(tx, needsId)]
    if (action.id === needed.id || action.editionId !== needed.editionId)
      throw new Refusal(message.dependsOnItself, { fields: [{ field: 'needsId', code: message.dependsOnItself }] })
    await insertDependency(tx, action.id, needed.id)
    await record(ctx, tx, 'action-plan.dependency-added', id)
  })
}

export async function removeNeed(ctx: Context, id: string, needsId: string): Promise<void> {
  await secretaryTransaction(ctx, async (tx) => {
    const [action, needed] = [await actionFor(tx, id), await actionFor(tx, needsId)]
    await deleteDependency(tx, action.id, needed.id)
    await record(ctx, tx, 'action-plan.dependency-removed', id)
  })
}

async function editionOf(tx: Tx, editionId: string): Promise<Edition> {
  const edition = (await selectEditions(tx)).find((one) => one.id === editionId)
  if (!edition) throw new Refusal(message.noEdition, { status: 404 })
  return edition
}

function record(ctx: Context, tx: Tx, action: string, subjectId: string) {
  return recordAudit(ctx, tx, { action, subjectKind: 'plan-action', subjectId })
}
