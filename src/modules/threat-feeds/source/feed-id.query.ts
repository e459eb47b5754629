// SPDX-License-Identifier: EUPL-1.2
import { uuid5 } from '@dijkwacht/stix-taxii'
import type { Context } from '#foundation/access'

/** Ours, so that ids never clash with those of others. */
const namespace = '5b0b6b1c-3a52-5c5e-9f5a-6f0a4f2d7c11'

/** A UUID that the same thing of this installation always gets. */
export function feedId(ctx: Pick<Context, 'settings'>, key: string): string {
  return uuid5(namespace, `${ctx.settings.baseUrl}/${key}`)
}
