// SPDX-License-Identifier: EUPL-1.2
import { asSystem, transaction } from '../access/index.ts'
import type { CodeKind } from '../modules/index.ts'
import type { Text } from '../text/index.ts'
import { codeKind } from '../web/index.ts'
import { parseReceiptCode } from '#values'
import { purposesOf } from './ask-to-confirm.command.ts'
import { awaitsConfirmation, type Mailing } from './mailing.store.ts'

/** The code in the first mail of a mailing, with which the owner of the address says yes to it. `path`: where that is typed. */
export function mailCode(mailing: Mailing, path: string, says: Text<'title'>): CodeKind {
  const name = `${mailing.name}.mail`
  return codeKind({
    name,
    path,
    says,
    knows(ctx, typed) {
      const digest = ctx.secrets.digest(purposesOf(mailing).token, parseReceiptCode(typed) ?? 'no code')
      return transaction(asSystem(ctx, name), (tx) => awaitsConfirmation(tx, mailing, digest, ctx.now()))
    },
  })
}
