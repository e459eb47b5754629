// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { Refusal } from '#foundation/web'

/** What a page begins with, or in words why not. What is not there is a 404 as everywhere. */
export async function orRefused<Value>(
  ctx: Context,
  read: () => Promise<Value>,
): Promise<{ ok: true; value: Value } | { ok: false; because: string }> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    return { ok: false, because: messageOf(error.code, ctx.language, error.values) }
  }
}
