// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findSeries, type Series } from './find-series.query.ts'

const types = { csv: 'text/csv; charset=utf-8; header=present', svg: 'image/svg+xml; charset=utf-8' } as const

/** A drawing carries its style and letters in it, and nothing else may be fetched or run. */
const policyOfFile = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"

/** A file of a chart; 404 when there is none of that name. */
export async function seriesAnswer(
  ctx: Context,
  { kind, slug }: { kind: keyof typeof types; slug: string },
  write: (series: Series) => string,
): Promise<Response> {
  const series = await findSeries(ctx, slug)
  if (!series) return new Response(null, { status: 404 })
  return new Response(write(series), {
    headers: {
      'content-type': types[kind],
      'content-disposition': `attachment; filename="dijkwacht-${slug}.${kind}"`,
      'content-security-policy': policyOfFile,
      'cache-control': 'public, max-age=300',
    },
  })
}
