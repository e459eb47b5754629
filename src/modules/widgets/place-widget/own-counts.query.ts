// SPDX-License-Identifier: EUPL-1.2
// No data about people: numbers of the own sites.
import { type Context, organisationOf, transaction } from '#foundation/access'
import { daysAfter, dutchDay, suppressSmall } from '#values'
import { type Audience, audiences, eventsOf, type Widget, widgets, type WidgetEvent } from '../widget/widget.ts'
import { selectHostCounts, selectHosts } from './host.store.ts'

export const countedDays = 28

export interface OwnUse {
  widget: Widget
  audience: Audience
  host: string
  /** null: fewer than five. */
  counts: { event: WidgetEvent; n: number | null }[]
}

/** The own sites, and how often each widget was used on them in the last four weeks; small numbers are not said. */
export async function ownUse(ctx: Context): Promise<{ hosts: string[]; use: OwnUse[] }> {
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null) return { hosts: [], use: [] }
  const since = daysAfter(dutchDay(ctx.now()), -countedDays)
  return transaction(ctx, async (tx) => {
    const hosts = (await selectHosts(tx, organisationId)).map(({ host }) => host)
    const found = await selectHostCounts(tx, hosts, since)
    const use = hosts.flatMap((host) =>
      widgets.flatMap((widget) =>
        audiences.flatMap((audience) => {
          const mine = found.filter((one) => one.host === host && one.widget === widget && one.audience === audience)
          if (mine.length === 0) return []
          const counts = eventsOf[widget].map((event) => ({
            event,
            n: suppressSmall(mine.find((one) => one.event === event)?.n ?? 0),
          }))
          return [{ widget, audience, host, counts }]
        }),
      ),
    )
    return { hosts, use }
  })
}
