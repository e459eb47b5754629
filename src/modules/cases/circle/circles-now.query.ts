// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Circles, eachAlone, everyone } from './circle.ts'

/**
 * Which organisations may have their reports linked together now. The only place that says so: agreements will be asked here.
 * Until one is adopted, no legal basis lets an organisation in production be linked with another. After a change,
 * `npm run rebuild` moves what was linked before; until then that stands alone for whoever looks.
 */
export function circlesNow({ settings }: Context): Promise<Circles> {
  return Promise.resolve(settings.isProduction ? eachAlone : everyone)
}
