// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { type FileKind, findTile, type FoundTile } from '../show-tile/find-tile.query.ts'
import { isTileName } from '../show-tile/tiles.query.ts'
import type { TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'

type Drawable = FoundTile & { view: TileView }

const types: Record<FileKind, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
}

/** A drawing carries its style and letters in it, and nothing else may be fetched or run. */
const policyOfFile = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"

/** A file of a tile, or in words why there is none. */
export async function fileAnswer(
  ctx: Context,
  { kind, name, search }: { kind: FileKind; name: string; search: URLSearchParams },
  write: (tile: Drawable) => string | Promise<Buffer | 'too-busy'>,
): Promise<Response> {
  const t = translate(tileText, ctx.language)
  if (!isTileName(name)) return inWords(404, t('noTile'))
  const tile = await findTile(ctx, name, search)
  if (tile.kind === 'refused') return inWords(400, tile.because)
  if (tile.kind === 'no-release' || tile.view === null) return inWords(404, t('nothingYet'))
  const body = await write({ ...tile, view: tile.view })
  if (body === 'too-busy') return inWords(503, t('tooBusy'), { 'retry-after': '60' })
  const isPinned = search.has('release')
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': types[kind],
      'content-disposition': `attachment; filename="dijkwacht-${name}-${tile.release}.${kind}"`,
      'content-security-policy': policyOfFile,
      // The figures of a release never change; the words around them may, with a new version of the program.
      'cache-control': isPinned ? 'public, max-age=86400' : 'public, max-age=300',
    },
  })
}

function inWords(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}
