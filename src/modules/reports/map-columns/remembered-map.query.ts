// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectColumnMap } from './column-map.store.ts'
import { headerSet, proposeMap } from './column-guess.ts'

/** A field for every column: what the organisation chose before for these names, else what the names say. */
export async function proposedMap(
  ctx: Context,
  organisationId: string,
  headers: readonly string[],
): Promise<{ map: string[]; isRemembered: boolean }> {
  const fields = await transaction(ctx, (tx) => selectColumnMap(tx, organisationId, digestOfHeaders(ctx, headers)))
  const earlier = fields && headers.map((header) => fields[digestOfHeader(ctx, header)] ?? '')
  return { map: proposeMap(headers, earlier), isRemembered: earlier !== null }
}

export function digestOfHeaders(ctx: Context, headers: readonly string[]): Buffer {
  return ctx.secrets.digest('reports.column-map', headerSet(headers))
}

export function digestOfHeader(ctx: Context, header: string): string {
  return ctx.secrets.digest('reports.column', headerSet([header])).toString('hex')
}
