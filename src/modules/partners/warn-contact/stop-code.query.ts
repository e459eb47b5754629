// SPDX-License-Identifier: EUPL-1.2
import { asSystem, transaction } from '#foundation/access'
import { defineText } from '#foundation/text'
import { codeKind } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { selectStoppable } from '../keep-entry/change.store.ts'
import { stopPurpose } from '../keep-entry/judge-change.command.ts'

export const stopCodes = codeKind({
  name: 'partners.stop-change',
  path: '/meldpunten/tegenhouden',
  says: defineText({ nl: { title: 'een wijziging van een meldpunt' }, en: { title: 'a change of a reporting point' } }),
  knows: (ctx, typed) =>
    transaction(asSystem(ctx, 'partners.stop-change'), (tx) =>
      selectStoppable(tx, ctx.secrets.digest(stopPurpose, parseReceiptCode(typed) ?? 'no code')),
    ),
})
