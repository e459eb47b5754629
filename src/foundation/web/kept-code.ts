// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/index.ts'
import { cookieIn, setCookie } from './cookies.ts'

export interface KeptCode {
  /** The cookie with the code, sealed. */
  cookieFor(ctx: Context, code: string): string
  forgotten(ctx: Context): string
  /** The code that this browser gave not too long ago, or null. */
  codeOf(ctx: Context, request: Request): string | null
}

/** A code that somebody typed stays in their browser for a while, sealed, so that it stands in no address and no history. */
export function keptCode(cookie: { name: string; purpose: string; seconds: number }): KeptCode {
  const { name, purpose, seconds } = cookie
  return {
    cookieFor(ctx, code) {
      const sealed = ctx.secrets.seal(purpose, JSON.stringify({ code, at: ctx.now().getTime() }))
      return setCookie(ctx, name, sealed.toString('base64url'), seconds)
    },
    forgotten: (ctx) => setCookie(ctx, name, '', 0),
    codeOf(ctx, request) {
      const sealed = cookieIn(ctx, request, name)
      if (!sealed) return null
      try {
        const { code, at } = JSON.parse(ctx.secrets.open(purpose, Buffer.from(sealed, 'base64url')))
        return ctx.now().getTime() - at <= seconds * 1_000 ? code : null
      } catch {
        return null // made under another key, or tampered with
      }
    },
  }
}

export interface KeptByPerson {
  cookieFor(ctx: Context, words: string): string
  forgotten(ctx: Context): string
  /** What this person left here not too long ago, or null. */
  wordsOf(ctx: Context, request: Request): string | null
}

/** The same for what somebody who is signed in said: a colleague at the same browser does not have it. */
export function keptByPerson(cookie: Parameters<typeof keptCode>[0]): KeptByPerson {
  const kept = keptCode(cookie)
  const idOf = ({ actor }: Context) => (actor.kind === 'person' ? actor.id : '')
  return {
    cookieFor: (ctx, words) => kept.cookieFor(ctx, `${idOf(ctx)} ${words}`),
    forgotten: kept.forgotten,
    wordsOf(ctx, request) {
      const [, id, words = ''] = /^(\S+) (.*)$/s.exec(kept.codeOf(ctx, request) ?? '') ?? []
      return id !== undefined && id === idOf(ctx) ? words : null
    },
  }
}
