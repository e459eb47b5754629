// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { questionsAnswered, type Tree } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { type Answers, unknownSituation } from './answers.ts'
import type { Choices } from './field-view.ts'
import { readStory } from './read-story.events.ts'
import type { KnownAnswers } from './known-answers.ts'
import { amountIn, channelOf, dayIn, isInShop, isOwnStory, saysNothingPaid, settledIn } from './story-facts.ts'
import { tellsPayment } from './says-paid.ts'
import { victimIn } from './victim-in.ts'

/** Shorter than this tells nothing but what it is about. */
const fewestWords = 4
/** At the door, or in a shop. */
const inPerson = 'CH-120'

/** The answers with what their story tells, below what was said on another page. */
export function withTold(ctx: Context, answers: Answers, choices: Choices): Answers {
  const { carried } = answers
  const situation = carried?.form ? offeredAbove(carried.form, choices.situations, choices.tree) : null
  const { narrative = '', seen } = answers
  const told = {
    ...readIn(ctx, narrative, choices, narrative === seen && !isOwnStory(narrative)),
    ...carried,
    ...(situation && { situation }),
  }
  const { told: _before, ...rest } = answers
  return Object.keys(told).length > 0 ? { ...rest, told } : rest
}

/** `isSeen`: a message that somebody got; what it says of itself is not of whoever pasted it. */
export function readIn(
  ctx: Context,
  story: string,
  { situations, channels, tree }: Choices,
  isSeen: boolean,
): KnownAnswers {
  if (story.trim().split(/\s+/).length < fewestWords) return {}
  const { form, channel: read, concepts } = readStory(story, tree)
  const situation = form === null ? null : offeredAbove(form, situations, tree)
  const isSale = situation === 'FF-120'
  const channel = isSeen ? (channelOf(story) ?? read) : isSale && isInShop(story) ? inPerson : read
  const victim = isSeen ? null : victimIn(story, isSale)
  const settled = [...questionsAnswered(concepts), ...settledIn(story, form)]
  const occurredOn = dayIn(story, dutchDay(ctx.now()))
  const lossInCents = amountIn(story)
  const isOffered = channels.some(({ value }) => value === channel)
  // Without an amount it is asked, and the amount with it.
  const isLost = !isSeen && lossInCents !== null && (tellsPayment(story) || isSale || !saysNothingPaid(story))
  return {
    ...(situation && form && { situation, form }),
    ...(settled.length > 0 && { settled }),
    ...(victim && (situation || victim !== 'self') && { victim }),
    ...(occurredOn && { occurredOn }),
    ...(channel && isOffered && { channel }),
    ...(isLost && { money: 'yes' as const }),
    ...(lossInCents !== null && (isLost || isSeen) && { lossInCents }),
  }
}

/** What the form offers for this concept: itself, or the nearest above it. */
function offeredAbove(form: string, situations: Choices['situations'], tree: Tree): string | null {
  if (situations.some(({ value }) => value === form && value !== unknownSituation)) return form
  const [parent] = tree.get(form)?.broader ?? []
  return parent ? offeredAbove(parent, situations, tree) : null
}
