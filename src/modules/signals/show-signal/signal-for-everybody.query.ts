// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { isRowId } from '#values'
import { sql } from '#foundation/db'
import { inWords } from '../signal/in-words.query.ts'
import { selectSignal } from '../signal/signal.store.ts'
import { readerOf, signalTransaction } from '../signal/who.query.ts'

/** What a warning for everybody is written from. */
export interface SignalForEverybody {
  id: string
  form: string | null
  /** The form and everything above it. */
  reaches: string[]
  /** Safety region. */
  region: string | null
  title: string
  steps: string
  recognise: string
  advice: string
}

/** A confirmed signal whose label says that everybody may know (TLP:CLEAR). Null: there is none, or it is not confirmed now. */
export async function signalForEverybody(
  ctx: Context,
  id: string,
): Promise<SignalForEverybody | 'not-for-everybody' | null> {
  readerOf(ctx)
  if (!isRowId(id)) return null
  return signalTransaction(ctx, async (tx) => {
    const signal = await selectSignal(tx, id)
    if (signal?.status !== 'confirmed') return null
    if (signal.tlp !== 'clear') return 'not-for-everybody'
    const found = await sql<{ reaches: string[] }>`select reaches from signals.signal where id = ${id}`.execute(tx)
    const [words] = await inWords({ ...ctx, tx }, [signal])
    const { form, region, steps, recognise, advice } = signal
    const reaches = found.rows[0]?.reaches ?? []
    return { id, form, reaches, region, title: words?.title ?? '', steps, recognise, advice }
  })
}
