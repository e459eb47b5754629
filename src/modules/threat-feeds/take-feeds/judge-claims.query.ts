// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { lookUp } from '#modules/identifiers'
import { type EverydayIdentifier, parseIdentifier } from '#values'
import type { NewClaim } from '../feed-of-others/feed.store.ts'
import type { ToldClaim } from './reading.ts'

/** Why something is not kept: words to count by. */
export type WhyNot = 'no-such-value' | 'protected' | 'over' | 'page-fingerprint'

/**
 * Which claims can be kept, as we write them, and how many not and why: what is no account, number or address at all (a MISP "iban" may be any word), what is on the protected list, what is over.
 * What they withdraw is told by its id, whatever it says.
 */
export async function judgeClaims(
  ctx: Context,
  told: readonly ToldClaim[],
  ownConfidence: number,
): Promise<{ kept: NewClaim[]; ended: string[]; whyNot: Map<WhyNot, number> }> {
  const whyNot = new Map<WhyNot, number>()
  const drop = (why: WhyNot) => void whyNot.set(why, (whyNot.get(why) ?? 0) + 1)
  const now = ctx.now()
  const parsed: { claim: ToldClaim; identifier: EverydayIdentifier }[] = []
  for (const claim of told) {
    if (claim.isEnded) continue
    const read = parseIdentifier(claim.kind, claim.value, { demoBankAllowed: ctx.settings.isDemo })
    if (!read.ok) drop('no-such-value')
    else if (claim.until && claim.until <= now) drop('over')
    else parsed.push({ claim, identifier: read.value })
  }
  const answers = await lookUp(
    asSystem(ctx, 'threat-feeds.judge-claims'),
    parsed.map(({ identifier }) => identifier),
  )
  const kept = parsed.flatMap(({ claim, identifier }, at): NewClaim[] => {
    if (answers[at]?.outcome === 'protected') {
      drop('protected')
      return []
    }
    const { reference, firstSeen, until, confidence } = claim
    const first = firstSeen && firstSeen < now ? firstSeen : now
    // Nobody is taken to be surer than this organisation takes the feed to be.
    const sure = Math.round((ownConfidence * (confidence ?? 100)) / 100)
    const { kind, canonical } = identifier
    return [
      {
        reference: reference.slice(0, 200),
        kind,
        canonical,
        firstSeen: first,
        until,
        isEnded: false,
        confidence: sure,
      },
    ]
  })
  const ended = told.filter(({ isEnded }) => isEnded).map(({ reference }) => reference.slice(0, 200))
  return { kept, ended, whyNot }
}
