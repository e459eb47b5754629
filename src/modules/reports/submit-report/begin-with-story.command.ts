// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Answers } from './answers.ts'
import { beginDraft, saveAnswers } from './draft.command.ts'
import { choicesFor, cookieFor, draftTokenOf } from './form-request.query.ts'
import { withTold } from './known-answers.query.ts'

/** What somebody told elsewhere and takes along to the form. */
export interface ToldElsewhere {
  narrative: string
  /** ISO date; null: not known. */
  occurredOn: string | null
  lossInCents: number | null
  paidTo: string[]
  contact: string[]
  display: string[]
  site: string[]
  seller: string[]
  name: string
  email: string
  phone: string
}

/** Begins a draft of the form with what somebody wrote elsewhere, so that it is not lost. Gives the cookie for the browser, and where the form goes on. */
export async function beginWithStory(
  ctx: Context,
  request: Request,
  told: ToldElsewhere,
): Promise<{ cookie: string; address: string }> {
  const token = await beginDraft(ctx, draftTokenOf(ctx, request))
  const known = Object.entries(told).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  await saveAnswers(ctx, token, withTold(ctx, Object.fromEntries(known) as Answers, await choicesFor(ctx)))
  return { cookie: cookieFor(ctx, token), address: '/melden/nu' }
}
