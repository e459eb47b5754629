// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: the draft that is begun has one.
import type { Context } from '#foundation/access'
import { findIdentifiers, recogniseIdentifier } from '#values'
import { type Answers, type IdentifierField, moments } from './answers.ts'
import { fieldOfKind } from './check-facts.query.ts'
import { beginDraft, saveAnswers } from './draft.command.ts'
import { choicesFor, draftTokenOf } from './form-request.query.ts'
import { following, type StepName } from './question.ts'
import { longestStory } from './story-limits.ts'
import { withTold } from './known-answers.query.ts'
import { toldUnreported } from '../facts/facts.query.ts'
import { toldIdentifiers } from '../facts/facts.ts'

/**
 * Begins a draft with what this browser said before: in the plan of first aid, and in the check. Gives its token and the page to go to. `now`: whether
 * it happens now, when the first page asked; `seen`: what was checked, as it was typed, when somebody comes from there at once.
 */
export async function beginReport(
  ctx: Context,
  request: Request,
  given: { now?: string | string[] | undefined; seen: string },
): Promise<{ token: string; step: StepName }> {
  const token = await beginDraft(ctx, draftTokenOf(ctx, request))
  const told = toldUnreported(ctx, request)
  const { form, victim, occurredOn, channel, money, lossInCents, own } = told
  const carried = onlyGiven({ form, victim, occurredOn, channel, money, lossInCents })
  const now = moments.find((moment) => moment === given.now)
  const choices = await choicesFor(ctx)
  const answers: Answers = {
    ...(now && { now }),
    ...(given.seen.trim() === '' &&
      onlyGiven(Object.fromEntries(toldIdentifiers.map((field) => [field, told[field]])))),
    ...(own && { own: [own] }),
    ...seenIn(given.seen, { demoBankAllowed: !ctx.settings.isProduction }),
    ...(Object.keys(carried).length > 0 && { carried }),
  }
  const all = withTold(ctx, answers, choices)
  if (Object.keys(all).length > 0) await saveAnswers(ctx, token, all)
  return { token, step: now ? following('nu', all, choices.tree) : 'nu' }
}

/** Numbers, addresses and names, one a line, go to their fields; a message is the beginning of the story. */
function seenIn(seen: string, options: { demoBankAllowed: boolean }): Answers {
  const text = seen.trim()
  if (text === '' || text.length > longestStory) return {}
  const fields: { [Field in IdentifierField]?: string[] } = {}
  for (const line of text.split(/\s*\n\s*/)) {
    const one = recogniseIdentifier(line, options)
    const field = one.ok ? fieldOfKind[one.value.kind] : undefined
    if (!field || findIdentifiers(line, options).length > 1) return { narrative: text, seen: text }
    fields[field] = [...(fields[field] ?? []), line]
  }
  return fields
}

function onlyGiven<All extends object>(all: All): { [Name in keyof All]?: Exclude<All[Name], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof onlyGiven<All>
  >
}
