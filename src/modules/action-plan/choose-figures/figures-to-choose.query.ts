// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listFigures, listSources } from '#modules/statistics'

const most = 60

/** Published figures that can stand beside a theme: the newest of each source. */
export async function figuresToChoose(ctx: Context): Promise<{ value: string; text: string }[]> {
  const sources = await listSources(ctx)
  const all = []
  for (const { source } of sources) all.push(...(await listFigures(ctx, { source }, ctx.language)).slice(0, 12))
  return all
    .filter(({ isSound }) => isSound)
    .slice(0, most)
    .map(({ observation, what, value, period, source }) => ({
      value: observation.id,
      text: `${source.name}: ${what}, ${period}: ${value}`,
    }))
}
