// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { checkShape, type FieldError, type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { nameAgreements } from '#modules/agreements'
import { isRowId } from '#values'
import {
  codeOf,
  type Content,
  interventionSteps,
  type Lack,
  lacking,
  type Status,
  statuses,
  type StoredIntervention,
} from '../intervention/intervention.ts'
import { contentShape } from '../intervention/intervention.schema.ts'
import { selectIntervention } from '../intervention/intervention.store.ts'
import { interventionMessages as message } from '../intervention/intervention.text.ts'
import { lackMessages } from '../intervention/lack.text.ts'
import { readNames } from '../intervention/model.query.ts'
import { unknownIn } from '../intervention/unknown-in.ts'
import { keeperOf, keeperTransaction } from '../intervention/who.query.ts'
import { insertProposal } from '../judge-change/proposal.store.ts'
import { contentOfForm, fieldOfForm } from './form-content.ts'

/** Puts a new intervention forward. Nobody but who keeps the register sees it until somebody else approves. Returns the id of the proposal. */
export async function proposeIntervention(ctx: Context, entries: FormEntries): Promise<string> {
  keeperOf(ctx)
  const { status, content, why } = await readChange(ctx, entries, null)
  const code = codeOf(content.title)
  if (code === '') throw wrong('title', message.noCode)
  return keeperTransaction(ctx, async (tx) => {
    if (await selectIntervention(tx, code)) throw wrong('title', message.sameTitle)
    return propose(ctx, tx, { code, baseVersion: 0, status, content, why })
  })
}

/** Puts a change forward, of what is said of an intervention and of where it stands. Refuses when it changed since it was seen (409). */
export async function proposeChange(ctx: Context, code: string, entries: FormEntries): Promise<string> {
  keeperOf(ctx)
  return keeperTransaction(ctx, async (tx) => {
    const current = await selectIntervention(tx, code)
    if (!current) throw new Refusal(webMessages.notThere, { status: 404 })
    if (current.version !== Number(entries.version)) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const { status, content, why } = await readChange({ ...ctx, tx }, entries, current)
    return propose(ctx, tx, { code, baseVersion: current.version, status, content, why })
  })
}

async function propose(
  ctx: Context,
  tx: Tx,
  change: { code: string; baseVersion: number; status: Status; content: Content; why: string },
): Promise<string> {
  const by = keeperOf(ctx)
  const id = ctx.newId()
  const { id: proposedBy, organisationId } = by
  if (!(await insertProposal(tx, { ...change, id, proposedBy, organisationId, proposedAt: ctx.now() })))
    throw new Refusal(message.alreadyProposed, { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'interventions.proposal-made',
    subjectKind: 'intervention',
    subjectId: change.code,
    detail: { proposal: id, status: change.status, isNew: change.baseVersion === 0 },
  })
  return id
}

const messageOfLack: Record<Lack, string> = {
  owner: message.noOwner,
  startsOn: lackMessages.lackStartsOn,
  endsOn: lackMessages.lackEndsOn,
  entryConditions: lackMessages.lackEntryConditions,
  plan: lackMessages.lackPlan,
  stopReason: lackMessages.lackStopReason,
  lesson: lackMessages.lackLesson,
}

const fieldOfLack = (lack: Lack) => (lack === 'plan' ? 'plan-design' : lack)

/** Reads the whole form and says everything that is wrong at once. */
async function readChange(
  ctx: Context,
  entries: FormEntries,
  current: StoredIntervention | null,
): Promise<{ status: Status; content: Content; why: string }> {
  const errors: FieldError[] = []
  const status = statuses.find((one) => one === entries.status)
  const mayBe = current === null || current.status === status || Object.values(interventionSteps[current.status])
  if (!status) errors.push({ field: 'status', code: webMessages.choose })
  else if (Array.isArray(mayBe) && !mayBe.includes(status)) errors.push({ field: 'status', code: webMessages.notNow })
  const checked = checkShape(contentShape, contentOfForm(entries))
  if (!checked.ok)
    errors.push(...checked.errors.map((error) => ({ ...error, field: fieldOfForm(error.field, entries) })))
  else {
    const names = await readNames(ctx)
    const codes = { forms: message.unknownForm, steps: message.unknownStep, barriers: message.unknownBarrier }
    for (const { field, id } of unknownIn(checked.value, names))
      errors.push({ field, code: codes[field], values: { id } })
    const { agreement } = checked.value
    const isKept = agreement === '' || agreement === current?.agreement
    if (!isKept && !(isRowId(agreement) && (await nameAgreements(ctx, [agreement])).has(agreement)))
      errors.push({ field: 'agreement', code: message.unknownAgreement })
    if (status)
      for (const lack of lacking(status, checked.value, isOnlyReported(current, status)))
        errors.push({ field: fieldOfLack(lack), code: messageOfLack[lack] })
  }
  const form = new FormReader(ctx, entries)
  const why = form.text('why', 1_000)
  for (const error of errors) form.wrong(error.field, error.code, error.values)
  form.done()
  if (!checked.ok || !status) throw new Refusal(webMessages.invalidInput, { fields: errors })
  return { status, content: checked.value, why }
}

/** Only what was so already by what others told: a pilot that begins here always needs its plan. */
function isOnlyReported(current: StoredIntervention | null, status: Status): boolean {
  return current?.isReported === true && current.status === status
}

function wrong(field: string, code: string): Refusal {
  return new Refusal(code, { fields: [{ field, code }] })
}
