// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { type Agreement, type AgreementStep, stepsFrom } from '../agreement/agreement.ts'
import { selectAgreement, selectSteps, type StepLine } from '../agreement/agreement.store.ts'
import { type By, type Condition, missingOf, refusals } from '../agreement/conditions.ts'
import { isId } from '../agreement/may-act.query.ts'

export interface AgreementShown {
  agreement: Agreement
  steps: StepLine[]
  /** Names of organisations by id. */
  names: ReadonlyMap<string, string>
  /** Which other agreement this one replaces, when the reader may see it. */
  replaced: Pick<Agreement, 'id' | 'title'> | null
  may: WhatMay
}

/** What this person can do here now. */
export interface WhatMay {
  edit: boolean
  sign: boolean
  activate: boolean
  renew: boolean
  /** What one person can stop at once. */
  stops: AgreementStep[]
  /** What takes two people and can be asked from here. */
  ask: 'resume' | 'renew-dpia' | null
  /** What somebody asked, and this person can confirm. */
  confirm: boolean
  /** What is still missing before it can be let in, or before what was asked can be confirmed. */
  missing: Condition[]
}

/** One agreement of the own organisation with its history; null when there is none to see. */
export async function showAgreement(ctx: Context, id: string): Promise<AgreementShown | null> {
  const { actor } = ctx
  if (actor.kind !== 'person' || !isId(id)) return null
  const found = await transaction(ctx, async (tx) => {
    const agreement = await selectAgreement(tx, id)
    if (!agreement) return null
    const replaced = agreement.replacesId === null ? null : await selectAgreement(tx, agreement.replacesId)
    return { agreement, steps: await selectSteps(tx, id), replaced }
  })
  if (!found) return null
  const { agreement, steps } = found
  const ids = [...agreement.parties, ...steps].flatMap(({ organisationId }) => organisationId ?? [])
  const names = await organisationNames(ctx, [...new Set(ids)])
  const by = { ...actor, maySign: mayDo(actor, 'agreements:sign') }
  const may = whatMay(agreement, by, mayDo(actor, 'agreements:draft'), dutchDay(ctx.now()))
  return { ...found, names, may }
}

function whatMay(agreement: Agreement, by: By, mayDraft: boolean, day: string): WhatMay {
  const { status, version, parties, asked } = agreement
  const isFree = (step: AgreementStep) => refusals(agreement, step, by, day)?.length === 0
  const own = parties.find(({ organisationId }) => organisationId === by.organisationId)
  const isDraft = status === 'draft'
  const toAsk = status === 'suspended' ? 'resume' : status === 'active' ? 'renew-dpia' : null
  const stops = stepsFrom(status).filter((step) => step === 'suspend' || step === 'end' || step === 'drop')
  return {
    edit: isDraft && mayDraft && agreement.draftedOrganisationId === by.organisationId,
    sign: isDraft && by.maySign && own !== undefined && own.signedVersion !== version,
    activate: isFree('activate'),
    renew: mayDraft && !isDraft,
    stops: by.maySign || mayDraft ? stops : [],
    ask: by.maySign ? toAsk : null,
    confirm: asked !== null && isFree(asked.step),
    missing: isDraft
      ? (refusals(agreement, 'activate', { ...by, maySign: true }, day) ?? [])
      : asked
        ? (refusals(agreement, asked.step, { ...by, maySign: true }, day) ?? [])
        : status === 'suspended'
          ? missingOf(agreement, day)
          : [],
  }
}
