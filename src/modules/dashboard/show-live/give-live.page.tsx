// SPDX-License-Identifier: EUPL-1.2
import { messageOf, translate } from '#foundation/text'
import { contextOf, Refusal } from '#foundation/web'
import { tileCsv } from '../give-tile/tile-csv.ts'
import type { Route } from './+types/give-live.page.ts'
import { mayTakeAlong, readAsked } from './live-asked.ts'
import { isLiveName, liveOptions, oneLive } from './live-tiles.query.ts'
import { text } from './show-live.text.ts'

/** The figures of a live view as CSV, where its purpose allows to take them along. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const ctx = contextOf(args)
  const t = translate(text, ctx.language)
  const name = args.params.tegel
  const asked = readAsked(new URL(args.request.url).searchParams, await liveOptions(ctx))
  if (!isLiveName(name)) return inWords(404, t('noView'))
  if (!asked || (name === 'bronnen' && asked.for === 'eigen-werk')) return inWords(400, t('unknownChoice'))
  if (!mayTakeAlong(asked.for)) return inWords(403, t('noFile'))
  try {
    const view = await oneLive(ctx, name, asked)
    return new Response(tileCsv(view), {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="live-niet-publiceren-${name}.csv"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    if (error instanceof Refusal) return inWords(error.status, messageOf(error.code, ctx.language, error.values))
    throw error
  }
}

function inWords(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
