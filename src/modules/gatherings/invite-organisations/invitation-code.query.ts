// SPDX-License-Identifier: EUPL-1.2
import { asSystem, transaction } from '#foundation/access'
import { defineText } from '#foundation/text'
import { codeKind } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { paths } from '../event/addresses.ts'
import { lockByCode } from './invitation.store.ts'
import { codePurpose } from './invite.command.ts'

export const invitationCodes = codeKind({
  name: 'gatherings.invitation',
  path: paths.answer,
  says: defineText({ nl: { title: 'een uitnodiging' }, en: { title: 'an invitation' } }),
  knows: (ctx, typed) =>
    transaction(asSystem(ctx, 'gatherings.answer-invitation'), (tx) =>
      lockByCode(tx, ctx.secrets.digest(codePurpose, parseReceiptCode(typed) ?? 'no code')),
    ),
})
