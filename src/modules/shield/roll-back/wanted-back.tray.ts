// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy } from '#foundation/access'
import { rowsOf, type TrayItem } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { listNow } from './roll-back.command.ts'
import type { WantedBack } from './roll-back.store.ts'
import { wantedTray } from './roll-back.text.ts'

const path = '/werkbank/schild/terugnemen'
const within = 15 * 60_000

async function wantedOf(ctx: Context): Promise<WantedBack[]> {
  const { wanted } = await listNow(ctx)
  return wanted && !isBy(ctx.actor, wanted.by) ? [wanted] : []
}

/** What a colleague wants to take back: whoever is the second hears it. */
export const wantedBackTray: TrayItem = {
  text: wantedTray,
  href: path,
  allow: { permission: 'shield:judge' },
  count: async (ctx) => (await wantedOf(ctx)).length,
  rows: {
    name: 'shield.roll-back',
    kind: wantedTray,
    ...rowsOf(async (ctx) =>
      (await wantedOf(ctx)).map(({ to, because, byName, at }) => ({
        key: String(to),
        due: new Date(at.getTime() + within),
        since: at,
        subject: translate(wantedTray, ctx.language)('subject', { to }),
        why: because,
        from: byName,
        href: addressIn(ctx.language, path),
      })),
    ),
  },
}
