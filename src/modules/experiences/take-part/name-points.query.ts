// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { listReportingPoints, organisationNames } from '#modules/partners'
import { type Point, selectPoints } from '../survey/point.store.ts'

export type NamedPoint = Point & { name: string }

/** The reporting points that take part, by the name of the register, or of the organisation when it is not in there. By the alphabet. */
export async function namePoints(ctx: Context): Promise<NamedPoint[]> {
  const points = await transaction(ctx, selectPoints)
  if (points.length === 0) return []
  const names = await organisationNames(
    ctx,
    points.map(({ organisationId }) => organisationId),
  )
  const { items } = await listReportingPoints(ctx, { limit: 500 })
  const registered = new Map(items.map(({ id, organisation }) => [id, organisation[ctx.language]]))
  return points
    .map((point) => ({
      ...point,
      name: registered.get(point.registerEntry ?? '') ?? names.get(point.organisationId) ?? point.id,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, ctx.language))
}

/** Whether somebody can be asked later: there is a reporting point to be asked about, and this installation sends mail. */
export async function hasPoints(ctx: Context): Promise<boolean> {
  return ctx.settings.mailRelay !== null && (await transaction(ctx, selectPoints)).length > 0
}
