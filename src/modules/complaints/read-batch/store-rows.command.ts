// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import type { Batch, LeftRow, RowProblem } from '../batch/batch.ts'
import { type BatchContent, openContent, sealLeft } from '../batch/batch-content.query.ts'
import { insertDrafts, type NewDraft, selectAlike, selectKnown, updateLike } from '../batch/batch-draft.store.ts'
import {
  addCounts,
  type Counted,
  insertLeftRows,
  selectBatch,
  selectSealed,
  updateBatch,
} from '../batch/batch.store.ts'
import type { ComplaintForm } from '../forms/form.ts'
import { formOf } from '../forms/forms.ts'
import { sameCase } from '../same-case/same-case.ts'
import { understoodAnswers, writingOf } from '../write-complaint/answers.query.ts'
import { ownAnswers } from '../write-complaint/read-answers.ts'
import { type Answers, one } from '../write-complaint/typed-answers.ts'
import { batchMessages } from './read-batch.text.ts'
import { readRow } from './read-row.query.ts'

/** Rows in one transaction: what is stored and how far it is are one, so that nothing is stored twice whenever it breaks off. */
const piece = 250

/** Makes a draft of every row that is right, and keeps the others with what is wrong. Bears repetition: it goes on where it stopped. */
export async function storeRows(ctx: Context, id: string): Promise<void> {
  const system = asSystem(ctx, 'complaints.store-rows')
  const sealed = await transaction(system, (tx) => selectSealed(tx, id))
  if (!sealed) return
  const content = openContent(system, sealed)
  for (let isGoingOn = true; isGoingOn; )
    isGoingOn = await transaction(system, (tx) => storePiece(system, tx, id, content))
}

/** False when there is nothing to store (any more). */
async function storePiece(ctx: Context, tx: Tx, id: string, content: BatchContent): Promise<boolean> {
  const batch = await selectBatch(tx, id, true)
  const form = batch && formOf(batch.form)
  if (!batch || !form || batch.state !== 'storing') return false
  // Two files of one organisation at a time could hold the same case.
  await sql`select pg_advisory_xact_lock(hashtext(${`complaints.batch ${batch.organisationId}`}))`.execute(tx)
  const { headerAt, rows } = content.table
  const own = { ...ctx, language: batch.language }
  const some = rows.slice(batch.doneCount, batch.doneCount + piece)
  const read = some.flatMap((cells, at) =>
    cells.some((cell) => cell.trim() !== '')
      ? [readOne(own, batch, form, content, { cells, row: headerAt + 2 + batch.doneCount + at })]
      : [],
  )
  const { drafts, left } = await sorted(own, tx, batch, form, read)
  const at = ctx.now()
  if (drafts.length > 0) {
    await insertDrafts(tx, batch, drafts, at)
    await markAlike(tx, batch, drafts)
  }
  if (left.length > 0)
    await insertLeftRows(
      tx,
      id,
      left.map((row) => ({ row: row.row, kind: row.kind, sealed: sealLeft(ctx, row) })),
    )
  const counted: Counted = {
    done: some.length,
    stored: drafts.length,
    known: left.filter(({ kind }) => kind === 'known').length,
    wrong: left.filter(({ kind }) => kind === 'wrong').length,
    mended: read.reduce((sum, { mended }) => sum + mended, 0),
  }
  await addCounts(tx, id, counted, at)
  const isDone = batch.doneCount + some.length >= rows.length
  if (isDone) await updateBatch(tx, id, { state: 'stored', sealed: null }, at)
  await recordAudit(ctx, tx, {
    action: 'complaints.batch-stored',
    subjectKind: 'batch',
    subjectId: id,
    subjects: drafts.map((draft) => draft.id),
    detail: { known: counted.known, wrong: counted.wrong, mended: counted.mended },
  })
  return !isDone
}

interface OneRow {
  row: number
  cells: string[]
  answers: Answers
  problems: RowProblem[]
  mended: number
  digest: Buffer
  reference: string
}

function readOne(
  ctx: Context,
  batch: Batch,
  form: ComplaintForm,
  { shared }: BatchContent,
  { cells, row }: { cells: string[]; row: number },
): OneRow {
  const rules = { demoBankAllowed: !ctx.settings.isProduction, language: ctx.language }
  const typed = readRow(form, cells, batch.columnMap ?? [], rules)
  const answers = ownAnswers(form, { ...shared, ...typed.answers })
  const said = new Set(typed.problems.map(({ field }) => field))
  const understood = understoodAnswers(ctx, form, answers).problems.filter(({ field }) => !said.has(field))
  const { organisationId, companyNumber, branchNumber, isReport } = batch
  const content = [organisationId, companyNumber, branchNumber, isReport, form.id, Object.entries(answers).toSorted()]
  return {
    row,
    cells,
    answers,
    problems: [...typed.problems, ...understood.map(({ section: _, ...problem }) => problem)],
    mended: typed.mended,
    digest: ctx.secrets.digest('complaints.batch-row', JSON.stringify(content)),
    reference: one(answers, 'ownReference').slice(0, 100),
  }
}

/** Which become drafts, which are there already, and which are wrong. */
async function sorted(
  ctx: Context,
  tx: Tx,
  batch: Batch,
  form: ComplaintForm,
  read: readonly OneRow[],
): Promise<{ drafts: NewDraft[]; left: LeftRow[] }> {
  const right = read.filter(({ problems }) => problems.length === 0)
  const known = await selectKnown(tx, batch, {
    digests: right.map(({ digest }) => digest),
    references: right.flatMap(({ reference }) => (reference ? reference.toLowerCase() : [])),
  })
  const concept = { nl: 'concept', en: 'draft' }[ctx.language]
  const byDigest = new Map(
    known.flatMap(({ digest, number }) => (digest ? [[digest, number ?? concept] as const] : [])),
  )
  const byReference = new Map(
    known.flatMap(({ reference, number }) => (reference ? [[reference, number ?? concept] as const] : [])),
  )
  const drafts: NewDraft[] = []
  const left: LeftRow[] = []
  for (const { row, cells, answers, problems, digest, reference } of read) {
    const leave = (kind: LeftRow['kind'], why: RowProblem[]) => left.push({ row, kind, cells, problems: why })
    const key = digest.toString('hex')
    const same = byDigest.get(key)
    const other = byReference.get(reference.toLowerCase())
    if (problems.length > 0) leave('wrong', problems)
    else if (same !== undefined) leave('known', [{ field: '', code: batchMessages.rowKnown, values: { number: same } }])
    else if (reference !== '' && other !== undefined)
      leave('wrong', [
        { field: 'ownReference', code: batchMessages.referenceKnown, values: { reference, number: other } },
      ])
    else {
      const writing = writingOf(ctx, form, answers, { id: batch.begunBy, name: batch.begunName })
      drafts.push({ id: ctx.newId(), row, digest, ownReference: reference || null, writing })
      byDigest.set(key, concept)
      if (reference !== '') byReference.set(reference.toLowerCase(), concept)
    }
  }
  return { drafts, left }
}

/** Points every draft that looks like another case of this filer to it: shown to whoever signs, refused never. */
async function markAlike(tx: Tx, batch: Batch, drafts: readonly NewDraft[]): Promise<void> {
  const like = new Map<string, string>()
  const ids = drafts.map(({ id }) => id)
  // Of two drafts that look alike the later one is the repetition.
  for (const { draftId, draft, id, ...other } of await selectAlike(tx, batch, ids))
    if (!like.has(draftId) && !(ids.indexOf(id) > ids.indexOf(draftId)) && sameCase(draft, other)) like.set(draftId, id)
  await updateLike(tx, like)
}
