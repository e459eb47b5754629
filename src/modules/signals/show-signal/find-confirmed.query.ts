// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { isRowId } from '#values'
import { inWords } from '../signal/in-words.query.ts'
import { selectSignal } from '../signal/signal.store.ts'
import { readerOf, signalTransaction } from '../signal/who.query.ts'

/** A signal that an organisation answers for now, as a module downstream builds on it. */
export interface ConfirmedSignal {
  id: string
  title: string
  form: string | null
  /** Organisations that may know; null: every partner. */
  onlyFor: readonly string[] | null
}

/** The signal, when it is confirmed and whoever asks may read it; else null. */
export async function findConfirmed(ctx: Context, id: string): Promise<ConfirmedSignal | null> {
  readerOf(ctx)
  if (!isRowId(id)) return null
  return signalTransaction(ctx, async (tx) => {
    const signal = await selectSignal(tx, id)
    if (signal?.status !== 'confirmed') return null
    const [words] = await inWords({ ...ctx, tx }, [signal])
    const { tlp, organisationId, toOrganisations, form } = signal
    return {
      id,
      title: words?.title ?? '',
      form,
      onlyFor: tlp === 'amber' ? [organisationId ?? [], toOrganisations].flat() : null,
    }
  })
}

/** Those of these signals that are confirmed now. Only for the program itself: throws when a person or machine asks. */
export async function confirmedAmong(ctx: Context, tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ctx.actor.kind !== 'system') throw new Error('confirmedAmong is only for the program itself')
  const found = await sql<{ id: string }>`select id from signals.signal
    where id = any(${[...ids]}::uuid[]) and status = 'confirmed'`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}
