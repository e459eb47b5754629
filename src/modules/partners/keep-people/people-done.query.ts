// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { keptByPerson } from '#foundation/web'
import { peopleText } from './people.text.ts'

const kept = keptByPerson({ name: 'dw-mensen', purpose: 'partners.people-done', seconds: 30 })

interface Done {
  what: 'change' | 'end' | 'suspend' | 'resume'
  name: string
}

/** A cookie that says what this administrator did just now: no name stands in an address. */
export function keepDone(ctx: Context, done: Done): string {
  return kept.cookieFor(ctx, JSON.stringify(done))
}

/** Said once: the page after it does not say it again. */
export const saidDone = (ctx: Context) => ({ headers: { 'set-cookie': kept.forgotten(ctx) } })

/** What this administrator did in the last half minute; null: nothing. */
export function doneBefore(ctx: Context, request: Request): string | null {
  const words = kept.wordsOf(ctx, request)
  if (words === null) return null
  const { what, name } = JSON.parse(words) as Done
  return translate(peopleText, ctx.language)(`did-${what}`, { name })
}
