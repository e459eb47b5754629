// SPDX-License-Identifier: EUPL-1.2
// No audit line: `sendLetter` writes it.
import { asSystem, type Context } from '#foundation/access'
import { type Letter, purposesOf, sendLetter } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { type Follower, mailing } from '../follow-campaigns/follow.store.ts'
import { beginningSoon } from './beginning.query.ts'
import { composeLetter, type LetterContent, type LetterKind } from './compose-letter.ts'

const tokenPurpose = purposesOf(mailing).token

/** Writes one mail when it is sent, with what is public then. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'campaigns.send-letter')
  const { baseUrl } = system.settings
  return sendLetter(system, mailing, letterId, async (letter: Letter<LetterKind>, follower: Follower) => {
    const content = await contentOf({ ...system, language: follower.language }, letter, follower)
    return content && composeLetter(content, { language: follower.language, baseUrl })
  })
}

/** What there is to say now; null when nothing, or not to this person any more. */
async function contentOf(ctx: Context, letter: Letter<LetterKind>, follower: Follower): Promise<LetterContent | null> {
  const { kind, sealedToken } = letter
  if (kind === 'confirm') return sealedToken && { kind, code: ctx.secrets.open(tokenPurpose, sealedToken) }
  if ((await stillThere(ctx, [follower], 'campaigns:plan')).length === 0) return null
  if (!follower.confirmedAt || !follower.sealedToken) return null
  const campaigns = await beginningSoon(ctx)
  if (campaigns.length === 0) return null
  return { kind, campaigns, stopToken: ctx.secrets.open(tokenPurpose, follower.sealedToken) }
}
