// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, formatDate, translate } from '#foundation/text'
import { listReleases, type Release } from '#modules/statistics'
import type { TileChoice, TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import { choiceOf, codeOf } from './tile-choices.query.ts'
import { type TileName, tiles } from './tiles.query.ts'

export interface FoundTile {
  kind: 'found'
  name: TileName
  release: number
  /** null: nothing of it was released up to this release. */
  view: TileView | null
  source: string
  validity: string
  /** Whether its reports are made up. */
  isInvented: boolean
  choices: TileChoice[]
  /** Values in the address by the name of the choice. */
  chosen: Record<string, string>
  /** Path of exactly this view, with the release and every choice. */
  permalink: string
  files: { kind: FileKind; href: string }[]
}

export const fileKinds = ['csv', 'svg', 'png'] as const
export type FileKind = (typeof fileKinds)[number]

export type TileAnswer = FoundTile | { kind: 'no-release' } | { kind: 'refused'; because: string }

/** A tile with what its address asks for. Parameters are a closed set: whatever else is there is refused, with what can be chosen. */
export async function findTile(ctx: Context, name: TileName, search: URLSearchParams): Promise<TileAnswer> {
  const t = translate(tileText, ctx.language)
  const newest = (await listReleases(ctx, { limit: 1 })).items[0]
  if (!newest) return { kind: 'no-release' }
  const names = ['release', ...tiles[name].choices]
  for (const key of search.keys()) {
    if (!names.includes(key)) return refused(t('unknownName', { name: cut(key), names: names.join(', ') }))
    if (search.getAll(key).length > 1) return refused(t('twice', { name: key }))
  }
  const asked = search.get('release') ?? ''
  const release = asked === '' ? newest : await releaseOf(ctx, asked)
  if (!release) return refused(t('unknownRelease', { value: cut(asked), newest: newest.number }))
  const choices = await Promise.all(tiles[name].choices.map((choice) => choiceOf(ctx, name, choice, release)))
  const chosen: Record<string, string> = {}
  for (const choice of choices) {
    const value = search.get(choice.name) ?? ''
    if (value === '') continue
    if (!choice.options.some((option) => option.value === value)) {
      const options = choice.options.map((option) => option.value).join(', ')
      return refused(t('unknownChoice', { name: choice.label, value: cut(value), options }))
    }
    chosen[choice.name] = value
  }
  const codes = Object.fromEntries(Object.entries(chosen).map(([key, value]) => [key, codeOf(value)]))
  const query = new URLSearchParams({ release: String(release.number), ...chosen })
  const path = addressIn(ctx.language, `/cijfers/beeld/${name}`)
  const { isDemo } = ctx.settings
  return {
    kind: 'found',
    name,
    release: release.number,
    view: await tiles[name].find(ctx, { release, chosen: codes }),
    source: isDemo ? `${t('source')} ${t('invented')}` : t('source'),
    validity: t('validity', { release: release.number, on: formatDate(release.releasedAt, ctx.language) }),
    isInvented: isDemo,
    choices,
    chosen,
    permalink: `${path}?${query}`,
    files: fileKinds.map((kind) => ({ kind, href: `${path}.${kind}?${query}` })),
  }
}

async function releaseOf(ctx: Context, asked: string): Promise<Release | null> {
  if (!/^[1-9]\d{0,5}$/.test(asked)) return null
  const [found] = (await listReleases(ctx, { before: Number(asked) + 1, limit: 1 })).items
  return found?.number === Number(asked) ? found : null
}

function refused(because: string): TileAnswer {
  return { kind: 'refused', because }
}

/** What is repeated of an address is short. */
function cut(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}

/** Every tile as it is without a choice, of the newest release; none before the first. */
export async function findTiles(ctx: Context): Promise<FoundTile[]> {
  const names = Object.keys(tiles) as TileName[]
  const found = await Promise.all(names.map((name) => findTile(ctx, name, new URLSearchParams())))
  return found.filter((tile) => tile.kind === 'found').filter(({ view }) => view !== null)
}
