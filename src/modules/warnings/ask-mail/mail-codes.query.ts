// SPDX-License-Identifier: EUPL-1.2
import { asSystem, transaction } from '#foundation/access'
import { mailCode } from '#foundation/mail'
import { defineText } from '#foundation/text'
import { codeKind } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { paths } from '../warning/addresses.ts'
import { stopDigest } from './ask-mail.command.ts'
import { hasStopCode, mailing } from './subscriber.store.ts'

/** The code that says yes to mail, and the one in each mail that stops it. */
export const mailCodes = [
  mailCode(
    mailing,
    paths.confirm,
    defineText({ nl: { title: 'waarschuwingen per mail' }, en: { title: 'warnings by mail' } }),
  ),
  codeKind({
    name: 'warnings.stop-mail',
    path: paths.mail,
    says: defineText({ nl: { title: 'stoppen met mail' }, en: { title: 'stopping mail' } }),
    knows: (ctx, typed) =>
      transaction(asSystem(ctx, 'warnings.mail'), (tx) =>
        hasStopCode(tx, stopDigest(ctx, parseReceiptCode(typed) ?? 'no code')),
      ),
  }),
]
