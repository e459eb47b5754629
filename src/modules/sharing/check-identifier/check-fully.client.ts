// SPDX-License-Identifier: EUPL-1.2
import { type Asked, askedAbout, type Outcome, type PrivateCheck } from '@dijkwacht/check-client/citizen'
import { type KnownOrganisation, protectedByRule, type Reach } from '#plain/identifiers'
import { endOfDay, type EverydayIdentifier } from '#values'
import { type Answer, answer, answerOf, mostForAnybody } from './answer.ts'
import { answersTo, type Checked, type Reader } from './answers-to.ts'
import { firstAsked, type Question, readQuestions } from './read-question.ts'

/** Asks both key holders, so that neither sees what. */
export type Ask = (items: readonly Asked[]) => Promise<PrivateCheck>

interface Fully {
  checked: Checked[]
  isCut: boolean
  asOf: Date
}

/** What the server answers to the same text, or to the lines of a list, without telling it: read here, looked up by `ask`, and put together as it does. */
export async function checkFully(
  asked: string | readonly Question[],
  {
    demoBankAllowed,
    reach,
    reader,
    ask,
    kept,
    most = mostForAnybody,
  }: {
    demoBankAllowed: boolean
    reach: Reach
    reader: Reader
    ask: Ask
    kept?: ReadonlyMap<string, KnownOrganisation>
    most?: number
  },
): Promise<Fully> {
  const questions = typeof asked === 'string' ? [{ text: asked }] : asked
  const { items, asked: inAll } = firstAsked(readQuestions(questions, { demoBankAllowed }), most)
  const identifiers = items.flatMap((item) => ('identifier' in item ? [item.identifier] : []))
  const { about, asOf } = await heardOf(identifiers, reach, ask)
  return { checked: answersTo(questions, items, about, reader, kept), isCut: inAll > most, asOf }
}

async function heardOf(
  identifiers: readonly EverydayIdentifier[],
  reach: Reach,
  ask: Ask,
): Promise<{ about: Answer[]; asOf: Date }> {
  if (identifiers.length === 0) return { about: [], asOf: new Date() }
  try {
    const { outcomes, asOf } = await ask(identifiers.map(askedOf))
    // What did not fit was not asked.
    const about = identifiers.map((one, place) => {
      const outcome = outcomes[place]
      return outcome ? heard(one, outcome, reach) : answer('unavailable')
    })
    return { about, asOf }
  } catch {
    return { about: identifiers.map(() => answer('unavailable')), asOf: new Date() }
  }
}

function askedOf(identifier: EverydayIdentifier): Asked {
  if (identifier.kind === 'phone' && protectedByRule(identifier)) return { expressions: [], isShort: true }
  return askedAbout(identifier.kind, identifier.canonical)
}

/** What is told in twelve bytes, and what lies in the program: together what the server answers. */
function heard(identifier: EverydayIdentifier, outcome: Outcome, reach: Reach): Answer {
  if (outcome.answer !== 'often_imitated' && protectedByRule(identifier))
    return answer('cannot_check', { reason: 'shared-host' })
  switch (outcome.answer) {
    case 'often_imitated':
      return answer('often_imitated', { organisation: reach.organisationBehind(identifier) })
    case 'cannot_check':
      return answer('cannot_check', { reason: outcome.reason === 'unread' ? 'elsewhere' : outcome.reason })
    case 'above_threshold': {
      const { authority, lastDay, firstDay, reports, shield } = outcome
      const since = new Date((firstDay + 0.5) * 86_400_000)
      const expiresAt = endOfDay(new Date(lastDay * 86_400_000).toISOString().slice(0, 10))
      const more = { legalBasis: '', reason: '', recallPromised: false, shield }
      const listing = { authority, since, expiresAt, reports, ...more }
      return answer('above_threshold', { listing })
    }
    case 'none_or_too_few': {
      const isShortener = identifier.kind === 'web-address' && identifier.detail.isShortener
      return answerOf({ outcome: 'unlisted', imitates: reach.organisationImitatedBy(identifier) }, isShortener)
    }
  }
}
