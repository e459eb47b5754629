// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Scope } from '#modules/statistics'
import { dutchDay } from '#values'
import { formWords } from '../tile/form-words.query.ts'
import type { TileView } from '../tile/tile.ts'
import { clockView } from '../time-protection/clock-view.query.ts'
import { protectionClocks } from '../time-protection/protection-clocks.query.ts'
import { type LiveAsked, livePurposes, type LiveOptions, quarterDays, quartersUpTo } from './live-asked.ts'
import { mapView } from './live-map.query.ts'
import { channelsView, damageView, risingView, sourcesView, trendView } from './live-views.query.ts'

/** What a live view is made of. */
export interface LiveOf {
  scope: Scope
  today: string
  /** First and last day of the quarter. */
  days: { from: string; to: string }
  form: string | undefined
  level: LiveAsked['level']
}

/** The live views by the name in their address, in the order of the page. */
const liveTiles = {
  'wat-stijgt': risingView,
  'per-week': trendView,
  kaart: mapView,
  bronnen: sourcesView,
  kanalen: channelsView,
  schade: damageView,
  bescherming: async (ctx: Context) => clockView(await protectionClocks(ctx), ctx.language),
} as const satisfies Record<string, (ctx: Context, of: LiveOf) => Promise<TileView>>
export type LiveName = keyof typeof liveTiles

const quartersShown = 8

export async function liveOptions(ctx: Context): Promise<LiveOptions> {
  const { forms } = await formWords(ctx)
  return { forms: forms.map(({ id }) => id), quarters: quartersUpTo(dutchDay(ctx.now()), quartersShown) }
}

/** Every view that there is of this; the sources are only there of all together. Refused with 403 when this person may not see it. */
export function findLive(ctx: Context, asked: LiveAsked): Promise<{ name: LiveName; view: TileView }[]> {
  const names = Object.keys(liveTiles) as LiveName[]
  const shown = names.filter((name) => name !== 'bronnen' || livePurposes[asked.for].whose === 'all')
  return Promise.all(shown.map(async (name) => ({ name, view: await oneLive(ctx, name, asked) })))
}

export function oneLive(ctx: Context, name: LiveName, asked: LiveAsked): Promise<TileView> {
  const today = dutchDay(ctx.now())
  return liveTiles[name](ctx, {
    scope: livePurposes[asked.for],
    today,
    days: quarterDays(asked.quarter),
    form: asked.form,
    level: asked.level,
  })
}

export function isLiveName(name: string): name is LiveName {
  return Object.hasOwn(liveTiles, name)
}
