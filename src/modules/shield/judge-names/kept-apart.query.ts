// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { deedMessages } from '#foundation/desk'
import { keptByPerson, webMessages } from '#foundation/web'
import { shieldMessages } from '../name/name.text.ts'

/** A working day, as the ground. */
const seconds = 12 * 3_600
const kept = keptByPerson({ name: 'dw-schild-apart', purpose: 'shield.apart', seconds })
/** Of a number so many last signs tell names of one queue apart; that one is read alone by chance hurts nobody. */
const signs = 6
/** As fits into a cookie: the newest stay. */
const mostApart = 160
const mostTold = 8

/** Why a name did not go through with its group, by place: no more than a digit fits. */
const bars = [
  webMessages.changedMeanwhile,
  deedMessages.anotherPerson,
  shieldMessages.readAlone,
  shieldMessages.perhapsGenuine,
  shieldMessages.isProtected,
  shieldMessages.holdsProtected,
] as const

/** What became of the group that somebody judged last. */
export interface LastGroup {
  done: number
  refused: number
  /** Some of what was refused. */
  names: { id: string; code: string }[]
}

export interface Apart {
  isApart(id: string): boolean
  last: LastGroup | null
}

/** What this person reads by itself today: they did not tick it in a group, or want the group one by one. Kept in their browser. */
export function apartOf(ctx: Context, request: Request): Apart {
  const { apart, last } = read(ctx, request)
  const known = new Set(apart)
  return { isApart: (id) => known.has(id.slice(-signs)), last }
}

export function keepApart(ctx: Context, request: Request, ids: readonly string[], last: LastGroup | null): string {
  const newest = [...new Set([...read(ctx, request).apart, ...ids.map((id) => id.slice(-signs))])].slice(-mostApart)
  const names = last?.names.slice(0, mostTold).map(({ id, code }) => `${bars.findIndex((one) => one === code)}${id}`)
  return kept.cookieFor(ctx, `${newest.join('')}|${last ? [last.done, last.refused, ...(names ?? [])].join() : ''}`)
}

function read(ctx: Context, request: Request): { apart: string[]; last: LastGroup | null } {
  const [apart = '', told = ''] = (kept.wordsOf(ctx, request) ?? '').split('|')
  const [done, refused, ...names] = told.split(',')
  return {
    apart: apart.match(new RegExp(`.{${signs}}`, 'g')) ?? [],
    last:
      told === ''
        ? null
        : {
            done: Number(done),
            refused: Number(refused),
            names: names.map((one) => ({
              id: one.slice(1),
              code: bars[Number(one[0])] ?? webMessages.changedMeanwhile,
            })),
          },
  }
}
