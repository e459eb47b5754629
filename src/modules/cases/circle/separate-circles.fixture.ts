// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'

/** The same without the setting of most tests: as no agreement is in force, every organisation is a circle of its own. */
export function apart(ctx: Context): Context {
  return { ...ctx, settings: { ...ctx.settings, linkTogether: false } }
}
