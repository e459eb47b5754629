// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { listConcepts } from '#modules/taxonomy'
import { selectStudies, selectStudy, type StoredStudy } from '../study/study.store.ts'

/** The whole inventory; about organisations, so for everybody. */
export function listStudies(ctx: Context): Promise<StoredStudy[]> {
  return transaction(ctx, selectStudies)
}

export async function findStudy(ctx: Context, code: string): Promise<StoredStudy | null> {
  return code.length > 60 ? null : transaction(ctx, (tx) => selectStudy(tx, code))
}

/** Studies of which figures of this source came. */
export async function studiesOfSource(ctx: Context, source: string): Promise<StoredStudy[]> {
  const all = await listStudies(ctx)
  return all.filter(({ figures }) => figures.some((one) => one.source === source))
}

/** What each form is called, the whole of online fraud too. */
export async function formNames(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const concepts = await listConcepts(ctx, 'FF')
  return new Map(concepts.map(({ id, label }) => [id, label[ctx.language]]))
}
