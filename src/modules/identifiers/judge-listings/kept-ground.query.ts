// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { keptByPerson } from '#foundation/web'
import { type LegalGround, legalGrounds } from '../listing/listing.ts'

/** A working day. */
const seconds = 12 * 3_600
const kept = keptByPerson({ name: 'dw-vermelding-grond', purpose: 'identifiers.ground', seconds })

/** On which ground this person decides today, in the words that are published. */
export function legalBasisOf(ctx: Context, request: Request): string | null {
  const [ground = '', more = ''] = kept.wordsOf(ctx, request)?.split('\n') ?? []
  return isGround(ground) ? [legalGrounds[ground], more].filter(Boolean).join('. ') : null
}

export function keepGround(ctx: Context, ground: LegalGround, more: string): string {
  return kept.cookieFor(ctx, `${ground}\n${more.replaceAll(/\s+/g, ' ').slice(0, 300)}`)
}

export function isGround(text: unknown): text is LegalGround {
  return typeof text === 'string' && Object.hasOwn(legalGrounds, text)
}
