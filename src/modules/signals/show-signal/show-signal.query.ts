// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { listOrganisations } from '#modules/partners'
import { listFraudForms } from '#modules/taxonomy'
import { isRowId } from '#values'
import { inWords } from '../signal/in-words.query.ts'
import { columns, selectSignal, type Signal } from '../signal/signal.store.ts'
import { mayChange, readerOf, signalTransaction } from '../signal/who.query.ts'

const mostOthers = 50

/** Everything of one signal, for whoever may see it; null for everybody else. */
export async function showSignal(ctx: Context, id: string) {
  const by = readerOf(ctx)
  if (!isRowId(id)) return null
  return signalTransaction(ctx, async (tx) => {
    const signal = await selectSignal(tx, id)
    if (!signal) return null
    const own = { ...ctx, tx }
    const joined = await selectJoined(tx, id)
    const into = signal.joinedInto === null ? null : await selectSignal(tx, signal.joinedInto)
    const isOpen = signal.status === 'proposed' || signal.status === 'confirmed'
    const isMine = isOpen && mayChange(by, signal)
    const others = isMine ? await selectOthers(tx, signal) : []
    const named = await namesOf(own, [...joined, ...(into ? [into] : []), ...others])
    const [words] = await inWords(own, [signal])
    const organisations = isMine ? await listOrganisations(own) : []
    return {
      signal: { ...signal, key: '' },
      words: words ?? null,
      /** How the taxonomy describes the form, until the signal has words of its own. */
      definition: (await listFraudForms(own)).find((form) => form.id === signal.form)?.definition[ctx.language] ?? '',
      joined: named(joined),
      into: named(into ? [into] : [])[0] ?? null,
      others: named(others),
      isMine,
      mayJudge: mayDo(by, 'signals:judge'),
      organisations: organisations
        .filter(({ id: one }) => one !== by.organisationId)
        .map(({ id: value, name }) => ({ value, text: name })),
    }
  })
}

/** What went on in this one. */
async function selectJoined(tx: Tx, id: string): Promise<Signal[]> {
  const found = await sql<Signal>`select ${columns} from signals.signal where joined_into = ${id}
    order by ended_at desc, id limit ${mostOthers}`.execute(tx)
  return found.rows
}

/** Into which it could go: the ones about the same form first. */
async function selectOthers(tx: Tx, { id, form, status }: Signal): Promise<Signal[]> {
  const which = status === 'confirmed' ? ['confirmed'] : ['proposed', 'confirmed']
  const found =
    await sql<Signal>`select ${columns} from signals.signal where id <> ${id} and status = any(${which}::text[])
    order by (form is not distinct from ${form}) desc, last_seen desc, id limit ${mostOthers}`.execute(tx)
  return found.rows
}

async function namesOf(ctx: Context, signals: readonly Signal[]) {
  const words = await inWords(ctx, signals)
  const titles = new Map(signals.map(({ id }, at) => [id, words[at]?.title ?? '']))
  return (some: readonly Signal[]) =>
    some.map(({ id, reports, firstSeen }) => ({ id, reports, firstSeen, title: titles.get(id) ?? '' }))
}
