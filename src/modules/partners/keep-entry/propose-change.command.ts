// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import {
  checkShape,
  type FieldError,
  type FormEntries,
  FormReader,
  Refusal,
  shapeMessages,
  webMessages,
} from '#foundation/web'
import { dutchDay, parseCalendarDate } from '#values'
import { selectOrganisation } from '../organisation/organisation.store.ts'
import { reportingPointShape } from '../reporting-point/reporting-point.schema.ts'
import { selectVersion } from '../reporting-point/reporting-point.store.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { takeBack } from './ask-approval.command.ts'
import { careFor, changedFields, isOfNumber, stoodBefore } from './change.ts'
import { insertChange, selectLastOfProgram } from './change.store.ts'
import { entryFaults, type Fault } from './entry-faults.ts'
import { entryOfForm, fieldOfForm } from './entry-form.ts'
import { keepMessages as message } from './keep-messages.text.ts'
import { eyesOf, keeperOf, keeperTransaction, mayPropose } from './entry-keeper.query.ts'

/** Puts a change of an entry forward: nobody reads it before others agreed. Returns its number. Refuses everything that is wrong at once, and keeps what was typed. */
export async function proposeEntry(ctx: Context, pointId: string, entries: FormEntries): Promise<string> {
  const by = eyesOf(keeperOf(ctx))
  return keeperTransaction(ctx, async (tx) => {
    const current = await selectVersion(tx, pointId, true)
    if (!current) throw new Refusal(message.noPoint, { status: 404 })
    if (!mayPropose(ctx.actor, current.entry)) throw new Refusal(message.notOurs, { status: 403 })
    if (String(current.version) !== entries.version) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const { entry, why } = await readEntry(ctx, tx, current.entry, entries)
    const fields = changedFields(current.entry, entry)
    if (fields.length === 0) throw new Refusal(message.nothingChanged)
    const id = ctx.newId()
    const care = careFor(stoodBefore(current, entry), entry, ctx.now())
    const { organisationId } = current.entry
    // Whoever changes the number need not wait until two people looked at what the program asked. Words leave it, with the approval that it has.
    if (isOfNumber(current.entry, entry))
      await seeingAll(ctx, tx, async () => {
        const asked = await selectLastOfProgram(tx, pointId)
        if (asked && asked.endedAt === null) await takeBack(ctx, tx, asked)
      })
    const made = { id, pointId, organisationId, baseVersion: current.version, entry, why, ...care, proposedBy: by }
    if (!(await insertChange(tx, { ...made, proposedAt: ctx.now() })))
      throw new Refusal(message.alreadyProposed, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'partners.point-change-proposed',
      subjectKind: 'reporting-point',
      subjectId: pointId,
      detail: { change: id, ...care, fields: fields.join(' ') },
    })
    return id
  })
}

const messageOf: Record<Fault, string> = {
  invented: message.inventedNumber,
  real: message.realNumber,
  cost: message.costRequired,
  future: message.futureDay,
  smuggled: message.smuggled,
  site: message.oddSite,
  source: message.sourceRequired,
}

async function readEntry(
  ctx: Context,
  tx: Tx,
  current: ReportingPoint,
  entries: FormEntries,
): Promise<{ entry: ReportingPoint; why: string }> {
  const written = [entries.lastVerified ?? ''].flat()[0] ?? ''
  const day = parseCalendarDate(written)
  const { entry, uneven } = entryOfForm(current, { ...entries, ...(day.ok && { lastVerified: day.value }) })
  const errors: FieldError[] = uneven.map((field) => ({ field, code: message.unevenLines }))
  if (written !== '' && !day.ok) errors.push({ field: 'lastVerified', code: webMessages.wrongDate })
  const checked = checkShape(reportingPointShape, entry)
  if (checked.ok) errors.push(...(await faultsOf(ctx, tx, checked.value)))
  else errors.push(...checked.errors.map(shapeError).filter(({ field }) => !errors.some((one) => one.field === field)))
  const form = new FormReader(ctx, entries)
  const why = form.text('why', 1_000)
  for (const error of errors) form.wrong(error.field, error.code, error.values)
  form.done()
  if (!checked.ok) throw new Refusal(webMessages.invalidInput)
  return { entry: checked.value, why }
}

function shapeError({ field, code, values }: FieldError): FieldError {
  const at = fieldOfForm(field)
  if (Object.values(shapeMessages).includes(code)) return { field: at, code: message.wrongPart }
  return { field: at, code, ...(values && { values }) }
}

async function faultsOf(ctx: Context, tx: Tx, entry: ReportingPoint): Promise<FieldError[]> {
  const owner = entry.organisationId === null ? null : await selectOrganisation(tx, entry.organisationId)
  const faults = entryFaults(entry, { isDemo: owner?.isDemo ?? false, today: dutchDay(ctx.now()) })
  const errors: FieldError[] = faults.map(({ field, fault, found }) => ({
    field: fieldOf(field),
    code: messageOf[fault],
    ...(found !== undefined && { values: { found } }),
  }))
  for (const [at, { pointId }] of entry.refersTo.entries())
    if (pointId === entry.id || !(await selectVersion(tx, pointId)))
      errors.push({ field: `referral-${at}-point`, code: message.unknownPoint })
  return errors
}

/** The first field of a part, where its faults are said. */
function fieldOf(field: keyof ReportingPoint): string {
  if (field === 'channels') return 'channel-0-value'
  if (field === 'referralQuestions') return 'question-0-text'
  if (field === 'refersTo') return 'referral-0-when'
  return field === 'source' ? 'sourceLabel' : field
}
