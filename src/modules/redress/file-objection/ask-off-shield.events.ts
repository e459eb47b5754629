// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { definePort } from '#foundation/events'

interface Asked {
  formToken: string
  site: string
  narrative: string
}

/** Where that request is followed, and the cookie that opens it. */
interface Followed {
  path: string
  cookie: string
}

/** Asks to take a site off the list of the shield, which is public; null when it is not on it, or is no site. */
export const askOffShield =
  definePort<(ctx: Context, asked: Asked) => Promise<Followed | null>>('redress.ask-off-shield')
