// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { type Letter, purposesOf, sendLetter } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { type Follower, mailing } from '../follow-signals/follow.store.ts'
import { composeLetter, type LetterContent } from './compose-letter.ts'
import { newsFor } from './news-for.query.ts'
import type { LetterKind } from './write-letters.command.ts'

const tokenPurpose = purposesOf(mailing).token

/** Writes one mail in the name of its reader, when it is sent. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'signals.send-letter')
  const { baseUrl } = system.settings
  return sendLetter(system, mailing, letterId, async (letter: Letter<LetterKind>, follower: Follower) => {
    const { language } = follower
    const content = await contentOf({ ...system, language }, letter, follower)
    return content && composeLetter(content, { language, baseUrl })
  })
}

/** What there is to say now; null when nothing, or not to this person any more. */
async function contentOf(ctx: Context, letter: Letter<LetterKind>, follower: Follower): Promise<LetterContent | null> {
  const { kind, sealedToken, subjectId, since, until } = letter
  if (kind === 'confirm') return sealedToken && { kind, code: ctx.secrets.open(tokenPurpose, sealedToken) }
  if ((await stillThere(ctx, [follower], 'signals:read')).length === 0) return null
  if (!follower.confirmedAt || !follower.sealedToken) return null
  const wanted = subjectId === null ? { since: since ?? ctx.now(), until: until ?? ctx.now() } : { signalId: subjectId }
  const signals = await newsFor(ctx, follower, wanted)
  return signals.length === 0
    ? null
    : { kind, signals, stopToken: ctx.secrets.open(tokenPurpose, follower.sealedToken) }
}
