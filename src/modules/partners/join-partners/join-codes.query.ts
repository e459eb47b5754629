// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { defineText } from '#foundation/text'
import { codeKind } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { joinPaths } from './addresses.ts'
import { lockByCode } from './application.store.ts'
import { digestCode } from './keys.query.ts'

const waits = (status: 'asked' | 'approved') => (ctx: Context, typed: string) => {
  const system = asSystem(ctx, 'partners.apply-to-join')
  const codeDigest = digestCode(system, parseReceiptCode(typed) ?? 'no code')
  return transaction(system, (tx) => lockByCode(tx, { codeDigest, status, now: ctx.now() }))
}

export const joinCodes = [
  codeKind({
    name: 'partners.application',
    path: joinPaths.confirm,
    says: defineText({ nl: { title: 'meedoen met uw organisatie' }, en: { title: 'joining with your organisation' } }),
    knows: waits('asked'),
  }),
  codeKind({
    name: 'partners.terms',
    path: joinPaths.accept,
    says: defineText({ nl: { title: 'akkoord met de voorwaarden' }, en: { title: 'agreeing to the terms' } }),
    knows: waits('approved'),
  }),
]
