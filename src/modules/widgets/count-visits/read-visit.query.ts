// SPDX-License-Identifier: EUPL-1.2
// No data about people: what stands in the address of a widget.
import type { Context } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { type PageRequest, pageRequest } from '#foundation/web'
import { hostIn } from '../place-widget/host.ts'
import type { Audience, Widget } from '../widget/widget.ts'
import type { Place } from './count-visits.command.ts'
import { openVisit, sealVisit } from './seal-visit.query.ts'
import type { Visit } from './visit.ts'

interface PageArgs {
  request: Request
  context: { get(key: typeof pageRequest): PageRequest }
}

export interface ReadVisit {
  ctx: Context
  /** Null: nobody began yet, or so long ago that it counts no more. */
  visit: Visit | null
  audience: Audience
  place: Place
  params: URLSearchParams
  isEmbedded: boolean
  /** A page of this widget with these in its address, and what goes along. */
  self(path: string, more?: Record<string, string | undefined>): string
  /** The same page with another state of the visit. */
  with(visit: Visit): string
  /** A page of the site itself, from a frame too. */
  toSite(path: string): string
}

/** What the address of a page says: the visit, for whom, and on which site it is shown. */
export function readVisit(args: PageArgs, widget: Widget): ReadVisit {
  const { ctx, isEmbedded, network } = args.context.get(pageRequest)
  const params = new URL(args.request.url).searchParams
  // Only where a browser sees to it who frames a page does the address say on whose site it is.
  const host = isEmbedded ? (hostIn(params.get('via') ?? '') ?? '') : ''
  const visit = openVisit(ctx.secrets, params.get('v'), widget, ctx.now())
  const audience = visit?.audience ?? (params.get('voor') === 'bedrijf' ? 'company' : 'citizen')
  const along = (token: string | null): Record<string, string | undefined> => ({
    voor: audience === 'company' ? 'bedrijf' : undefined,
    via: host || undefined,
    v: token ?? undefined,
  })
  const token = visit ? params.get('v') : null
  return {
    ctx,
    visit,
    audience,
    place: { network, host },
    params,
    isEmbedded,
    self: (path, more = {}) => addressWith(addressIn(ctx.language, path), { ...along(token), ...more }),
    with: (changed) => sealVisit(ctx.secrets, changed),
    toSite: (path) => (isEmbedded ? ctx.settings.baseUrl : '') + addressIn(ctx.language, path),
  }
}

function addressWith(path: string, params: Record<string, string | undefined>): string {
  const given = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}
