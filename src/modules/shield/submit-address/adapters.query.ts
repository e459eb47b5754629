// SPDX-License-Identifier: EUPL-1.2
// Which vendors there are; no data about people.
import type { Context } from '#foundation/access'
import { netcraft } from '../netcraft/netcraft.query.ts'
import type { Adapter } from '../vendor/adapter.query.ts'
import type { ProgramVendor } from '../vendor/vendor.ts'
import { webRisk } from '../web-risk/web-risk.query.ts'

/** Vendors that the settings switch on. */
export function adaptersOf({ settings }: Pick<Context, 'settings'>): Map<ProgramVendor, Adapter> {
  const on = [...(settings.vendors.webRisk ? [webRisk] : []), ...(settings.vendors.netcraft ? [netcraft] : [])]
  return new Map(on.map((adapter) => [adapter.vendor, adapter]))
}
