// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { checkShape, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { listConcepts } from '#modules/taxonomy'
import { importMessages } from '../import-studies/import-studies.text.ts'
import { codeOf, type Study, type StudyFields, type StudyStep, studySteps } from '../study/study.ts'
import { studyShape } from '../study/study.schema.ts'
import { lockStudy, putStudy, type StoredStudy } from '../study/study.store.ts'
import { studyMessages } from '../study/study.text.ts'

/** Adds a study to the inventory, as wanted. Returns its code. */
export async function addStudy(ctx: Context, entries: FormEntries): Promise<string> {
  mustKeep(ctx)
  const fields = await readFields(ctx, entries)
  const code = codeOf(fields.title)
  if (code === '') throw wrong('title', studyMessages.noCode)
  await transaction(ctx, async (tx) => {
    if (await lockStudy(tx, code)) throw wrong('title', studyMessages.sameTitle)
    await putStudy(tx, { code, status: 'wanted', ...fields }, { at: ctx.now(), isShipped: false })
    await recordAudit(ctx, tx, { action: 'research.study-added', subjectKind: 'study', subjectId: code })
  })
  return code
}

/** Writes what stands in the form over what was kept, unless somebody was first (409). */
export async function amendStudy(ctx: Context, code: string, entries: FormEntries): Promise<void> {
  mustKeep(ctx)
  const fields = await readFields(ctx, entries)
  await change(ctx, code, { action: 'research.study-changed', version: Number(entries.version) }, (study) => ({
    ...study,
    ...fields,
  }))
}

/** Takes one step: wanted, planned, under way, published, stopped. */
export async function moveStudy(ctx: Context, code: string, step: string, version: number): Promise<void> {
  mustKeep(ctx)
  await change(ctx, code, { action: 'research.study-moved', version }, (study) => {
    const status = studySteps[study.status][step as StudyStep]
    if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
    return { ...study, status }
  })
}

async function change(
  ctx: Context,
  code: string,
  { action, version }: { action: string; version: number },
  changed: (study: StoredStudy) => Study,
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const study = await lockStudy(tx, code)
    if (!study) throw new Refusal(webMessages.notThere, { status: 404 })
    if (study.version !== version) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const next = changed(study)
    if (await putStudy(tx, next, { at: ctx.now(), isShipped: false }))
      await recordAudit(ctx, tx, {
        action,
        subjectKind: 'study',
        subjectId: code,
        detail: { from: study.status, to: next.status },
      })
  })
}

function mustKeep(ctx: Context): void {
  if (!mayDo(ctx.actor, 'research:keep')) throw new Refusal(studyMessages.mayNotKeep, { status: 403 })
}

async function readFields(ctx: Context, entries: FormEntries): Promise<StudyFields> {
  const checked = checkShape(studyShape, entries)
  const errors = checked.ok ? [] : checked.errors.map((error) => ({ ...error, field: error.field.split('/')[1] ?? '' }))
  const known = new Set((await listConcepts(ctx, 'FF')).map(({ id }) => id))
  const unknown = checked.ok ? checked.value.forms.find((form) => !known.has(form)) : undefined
  if (unknown) errors.push({ field: 'forms', code: importMessages.form, values: { form: unknown } })
  if (checked.ok && errors.length === 0) return checked.value
  throw new Refusal(webMessages.invalidInput, { fields: errors })
}

function wrong(field: string, code: string): Refusal {
  return new Refusal(code, { fields: [{ field, code }] })
}
