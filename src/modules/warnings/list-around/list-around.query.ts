// SPDX-License-Identifier: EUPL-1.2
// No data about people: what everybody is warned about.
import { type Context, transaction } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { publicSignals } from '#modules/signals'
import { weekOf } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay, type MessageKind, messageKinds, safetyRegions } from '#values'
import { type Asked, placesAsked } from '../list-warnings/list-warnings.query.ts'
import { warningPath } from '../warning/addresses.ts'
import { shownWarnings } from '../warning/shown-warning.query.ts'
import { selectWarnings } from '../warning/warning.store.ts'
import { linesOf } from '../warning/warning.ts'
import { drawnOf, type GoingRound, kindsAmong, newestAndLargest } from './going-round.ts'
import { howOften } from './how-often.query.ts'

const perPage = 20
/** More than ever hold at once. */
const most = 500

export type AroundAsked = Pick<Asked, 'form' | 'province' | 'municipality'> & { kind: MessageKind | '' }
export const everything: AroundAsked = { form: '', province: '', municipality: '', kind: '' }

export function kindIn(search: URLSearchParams): MessageKind | '' {
  return messageKinds.find((kind) => kind === search.get('soort')) ?? ''
}

/** What goes round now, the newest and largest first. `kinds`: what there is to choose from. */
export async function listAround(ctx: Context, asked: AroundAsked, page: number) {
  const all = await whatGoesRound(ctx, asked)
  const chosen = asked.kind === '' ? all : all.filter(({ drawn }) => drawn?.message.kind === asked.kind)
  return {
    items: chosen.slice((page - 1) * perPage, page * perPage),
    total: chosen.length,
    pages: Math.max(1, Math.ceil(chosen.length / perPage)),
    kinds: kindsAmong(all),
  }
}

/**
 * Warnings that hold, and signals for everybody that have none: one thing stands there once. Of a form those of its kinds too, of a province those
 * of its municipalities.
 */
export async function whatGoesRound(ctx: Context, asked: AroundAsked = everything): Promise<GoingRound[]> {
  const places = placesAsked({ ...asked, stand: 'now' })
  const [{ byId }, signals, often, found] = await Promise.all([
    findCurrentEdition(ctx),
    publicSignals(ctx),
    howOften(ctx),
    transaction(ctx, async (tx) => {
      // All of them, so that a signal whose warning lies elsewhere is not told a second time.
      const held = await selectWarnings(tx, { stand: 'now', form: '', places: [], today: dutchDay(ctx.now()) }, most)
      return { held, shown: await shownWarnings({ ...ctx, tx }, held) }
    }),
  ])
  const labelOf = (form: string | null) =>
    form === null ? null : { id: form, label: byId.get(form)?.label[ctx.language] ?? form }
  const isOfForm = (form: string | null): boolean =>
    asked.form === '' || (form !== null && (form === asked.form || (byId.get(form)?.broader ?? []).some(isOfForm)))
  const isThere = (codes: readonly string[]) =>
    places.length === 0 || codes.length === 0 || codes.some((code) => places.includes(code))
  const signalOf = new Map(signals.map((signal) => [signal.id, signal]))
  const warnings = found.shown.flatMap((one, at): GoingRound[] => {
    const held = found.held[at]
    if (!held || !isOfForm(held.form) || !isThere(held.provinces)) return []
    return [
      {
        id: one.id,
        href: addressIn(ctx.language, warningPath(one.code)),
        title: one.words.title,
        lang: one.lang,
        act: linesOf(one.words.act),
        happens: linesOf(one.words.happens),
        recognise: linesOf(one.words.recognise),
        drawn: drawnOf(one.drawn, signalOf.get(held.signalId)),
        form: labelOf(held.form),
        where: one.provinces,
        week: weekOf(dutchDay(held.changedAt)),
        changedAt: one.changedAt,
        often: often(held.form),
      },
    ]
  })
  const warned = new Set(found.held.map(({ signalId }) => signalId))
  const rest = signals.flatMap((one): GoingRound[] => {
    const region = safetyRegions().find(({ code }) => code === one.region)
    if (warned.has(one.id) || !isOfForm(one.form) || !isThere(region ? [region.province] : [])) return []
    return [
      {
        id: one.id,
        href: null,
        title: one.title,
        lang: 'nl',
        act: linesOf(one.advice),
        happens: linesOf(one.steps),
        recognise: linesOf(one.recognise),
        drawn: drawnOf(null, one),
        form: labelOf(one.form),
        where: region ? [region.name] : [],
        week: weekOf(one.lastSeen),
        changedAt: one.changedAt,
        often: often(one.form),
      },
    ]
  })
  return [...warnings, ...rest].toSorted(newestAndLargest)
}
