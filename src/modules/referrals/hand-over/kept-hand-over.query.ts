// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { keptByPerson } from '#foundation/web'
import type { Typed } from './prepare.query.ts'
import { paths } from '../referral/addresses.ts'

/** Where somebody is with a hand-over: who fits, what goes, and exactly that before it goes. */
export const steps = ['wie', 'wat', 'kijk'] as const
export type Step = (typeof steps)[number]

/** A browser takes 4,096 signs. */
const longestCookie = 4_000

/** What was said and typed for a hand-over that did not go yet. */
export interface KeptHandOver {
  /** Stands in the address, so that a second call in the same browser is another one. */
  call: string
  /** Of the hand-over: sending it twice hands over once. A new one with each receiver that is chosen. */
  id: string
  plan: string
  reportId: string
  receiver: string
  typed: Typed & { from: string }
  /** Answers to the questions of points, by the name of their field. */
  said: Record<string, string>
  /** The last thing that was done: somebody was told where to go, or the yes was missing. */
  after: 'cold' | 'no-yes' | null
}

/** In the browser of the call-taker, sealed and for half an hour: so every page of a hand-over has an address that one can go back to. */
const kept = keptByPerson({
  name: 'dijkwacht_doorverwijzen',
  purpose: 'referrals.hand-over',
  seconds: 30 * 60,
})

/** Null: more than a browser keeps. */
export function keep(ctx: Context, one: KeptHandOver): { 'set-cookie': string } | null {
  const cookie = kept.cookieFor(ctx, JSON.stringify(one))
  return cookie.length > longestCookie ? null : { 'set-cookie': cookie }
}

export function keptOf(ctx: Context, request: Request, call: string): KeptHandOver | null {
  const words = kept.wordsOf(ctx, request)
  const one = words === null ? null : (JSON.parse(words) as KeptHandOver)
  return one?.call === call ? one : null
}

export function stepPath({ call, reportId }: Pick<KeptHandOver, 'call' | 'reportId'>, step: Step): string {
  const query = new URLSearchParams({ ...(reportId !== '' && { melding: reportId }), gesprek: call, stap: step })
  return `${paths.refer}?${query}`
}
