// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { isId } from '../work/is-id.ts'
import { workerOf } from '../work/may-work.query.ts'
import { readWorkFilter, searchOf } from '../work/work-filter.ts'
import { workMessages } from '../work/work.text.ts'
import { deleteFilter, upsertFilter } from './saved-filter.store.ts'

export interface NamedFilter {
  name: string
  /** The query of the address that shows it. */
  search: string
  isShared: boolean
}

/** Keeps a filter under a name, for the person who asks and, when shared, for colleagues. The same name replaces it. */
export async function saveFilter(ctx: Context, filter: NamedFilter): Promise<string> {
  const person = workerOf(ctx)
  const name = filter.name.trim().toWellFormed().replaceAll('\0', '')
  const problem = name === '' ? 'nameRequired' : name.length > 60 ? 'nameTooLong' : null
  if (problem) throw new Refusal(workMessages[problem], { fields: [{ field: 'name', code: workMessages[problem] }] })
  // Only what we understand is kept, so that an address holds nothing else.
  const search = searchOf(readWorkFilter(new URLSearchParams(filter.search)))
  return transaction(ctx, async (tx) => {
    const { isShared } = filter
    const id = await upsertFilter(tx, { id: ctx.newId(), person, name, search, isShared, at: ctx.now() })
    const detail = { isShared }
    await recordAudit(ctx, tx, { action: 'casework.filter-saved', subjectKind: 'filter', subjectId: id, detail })
    return id
  })
}

/** Forgets an own filter; refuses for one of somebody else. */
export async function removeFilter(ctx: Context, id: string): Promise<void> {
  workerOf(ctx)
  await transaction(ctx, async (tx) => {
    if (!isId(id) || !(await deleteFilter(tx, id))) throw new Refusal(workMessages.notFound, { status: 404 })
    await recordAudit(ctx, tx, { action: 'casework.filter-removed', subjectKind: 'filter', subjectId: id })
  })
}
