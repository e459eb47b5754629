// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { findOrganisation } from '#modules/partners'
import type { Draft } from '../agreement/agreement.schema.ts'
import {
  type Drafter,
  type DraftParty,
  insertDraft,
  insertStep,
  lockAgreement,
  selectAgreement,
  updateDraft,
} from '../agreement/agreement.store.ts'
import { agreementMessages } from '../agreement/agreement.text.ts'
import { actorWith, isId } from '../agreement/may-act.query.ts'

/** Writes a draft, of which the own organisation is a party; nothing is shared under it yet. `replacesId`: of what it is a new version. Returns its id. */
export async function draftAgreement(ctx: Context, draft: Draft, replacesId: string | null = null): Promise<string> {
  const by = actorWith(ctx, 'agreements:draft')
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    if (replacesId !== null && !(isId(replacesId) && (await selectAgreement(tx, replacesId))))
      throw new Refusal(agreementMessages.noSuchAgreement, { status: 404 })
    const parties = await partiesOf(ctx, tx, draft, by)
    await insertDraft(tx, { ...contentOf(draft), id, replacesId, parties }, by, ctx.now())
    await note(ctx, tx, id, by, 'drafted')
  })
  return id
}

/** Changes a draft of the own organisation; everybody signs again. Refuses when it changed since it was seen (409). */
export async function redraftAgreement(ctx: Context, id: string, seenVersion: number, draft: Draft): Promise<void> {
  const by = actorWith(ctx, 'agreements:draft')
  await transaction(ctx, async (tx) => {
    const agreement = isId(id) ? await lockAgreement(tx, id) : null
    if (!agreement) throw new Refusal(agreementMessages.noSuchAgreement, { status: 404 })
    if (agreement.draftedOrganisationId !== by.organisationId)
      throw new Refusal(agreementMessages.onlyDrafter, { status: 403 })
    if (agreement.status !== 'draft') throw new Refusal(agreementMessages.notADraft, { status: 409 })
    if (agreement.version !== seenVersion) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const parties = await partiesOf(ctx, tx, draft, by)
    await updateDraft(tx, { ...contentOf(draft), id, parties }, by, ctx.now())
    await note(ctx, tx, id, by, 'redrafted')
  })
}

function contentOf({ sends: _, receives: __, ...draft }: Draft) {
  return { ...draft, dpiaReference: draft.dpiaReference || null }
}

async function partiesOf(ctx: Context, tx: Tx, { sends, receives }: Draft, by: Drafter): Promise<DraftParty[]> {
  const ids = [...new Set([...sends, ...receives])]
  for (const id of ids) {
    const organisation = await findOrganisation(tx, id)
    if (!organisation || (organisation.isDemo && !ctx.settings.isDemo)) {
      const field = sends.includes(id) ? 'sends' : 'receives'
      const wrong = { field, code: agreementMessages.unknownParty, values: { organisation: id } }
      throw new Refusal(wrong.code, { values: wrong.values, fields: [wrong] })
    }
  }
  if (!ids.includes(by.organisationId)) {
    const code = agreementMessages.ownPartyNeeded
    throw new Refusal(code, { fields: [{ field: 'sends', code }] })
  }
  return ids.map((id) => ({ organisationId: id, maySend: sends.includes(id), mayReceive: receives.includes(id) }))
}

async function note(ctx: Context, tx: Tx, agreementId: string, by: Drafter, step: string): Promise<void> {
  await insertStep(tx, {
    id: ctx.newId(),
    agreementId,
    at: ctx.now(),
    step,
    fromStatus: step === 'drafted' ? null : 'draft',
    toStatus: 'draft',
    actorKind: 'person',
    actorName: by.name,
    organisationId: by.organisationId,
    reason: null,
  })
  await recordAudit(ctx, tx, {
    action: `agreements.agreement-${step}`,
    subjectKind: 'agreement',
    subjectId: agreementId,
  })
}
