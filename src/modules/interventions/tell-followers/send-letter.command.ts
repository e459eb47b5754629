// SPDX-License-Identifier: EUPL-1.2
// No audit line: `sendLetter` writes it.
import { asSystem, type Context } from '#foundation/access'
import { type Letter, purposesOf, sendLetter } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { type Follower, mailing } from '../follow-interventions/follow.store.ts'
import { findIntervention, listInterventions } from '../list-interventions/list-interventions.query.ts'
import { composeLetter, type LetterContent } from './compose-letter.ts'
import { changedIn, type LetterKind } from './changed-in.ts'

const tokenPurpose = purposesOf(mailing).token

/** Writes one mail when it is sent, with what stands in the register then. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'interventions.send-letter')
  const { baseUrl } = system.settings
  return sendLetter(system, mailing, letterId, async (letter: Letter<LetterKind>, follower: Follower) => {
    const content = await contentOf(system, letter, follower)
    return content && composeLetter(content, { language: follower.language, baseUrl })
  })
}

/** What there is to say now; null when nothing, or not to this person any more. */
async function contentOf(ctx: Context, letter: Letter<LetterKind>, follower: Follower): Promise<LetterContent | null> {
  const { kind, sealedToken, subjectId, since, until } = letter
  if (kind === 'confirm') return sealedToken && { kind, code: ctx.secrets.open(tokenPurpose, sealedToken) }
  if ((await stillThere(ctx, [follower], 'interventions:answer')).length === 0) return null
  if (!follower.confirmedAt || !follower.sealedToken) return null
  const one = subjectId === null ? null : await findIntervention(ctx, subjectId)
  const time = { since: since ?? ctx.now(), until: until ?? ctx.now() }
  const interventions = subjectId === null ? changedIn(await listInterventions(ctx), time) : one ? [one] : []
  if (interventions.length === 0) return null
  return { kind, interventions, stopToken: ctx.secrets.open(tokenPurpose, follower.sealedToken) }
}
