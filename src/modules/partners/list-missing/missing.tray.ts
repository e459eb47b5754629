// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type TrayItem } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { listMissing, looksAfter } from './missing.query.ts'
import { missingRowText, missingText, missingTray } from './missing.text.ts'

export const missingPath = 'werkbank/installatie'

export const missingItem: TrayItem = {
  text: missingTray,
  href: `/${missingPath}`,
  allow: { permission: 'partners:manage' },
  count: async (ctx) => (looksAfter(ctx) ? (await listMissing(ctx)).length : 0),
  rows: {
    name: 'partners.missing',
    kind: missingRowText,
    ...rowsOf(async (ctx) => {
      if (!looksAfter(ctx)) return []
      const t = translate(missingText, ctx.language)
      return (await listMissing(ctx)).map((thing) => ({
        key: thing,
        due: null,
        since: ctx.now(),
        subject: t(thing),
        why: t(`${thing}-how`),
        href: addressIn(ctx.language, `/${missingPath}`),
      }))
    }),
  },
}
