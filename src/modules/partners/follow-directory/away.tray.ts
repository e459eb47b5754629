// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type TrayItem } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { paths, personPath } from '../keep-people/addresses.ts'
import { awayText, awayTray } from './directory.text.ts'
import { awayColleagues, awayDays } from './list-users.query.ts'

const day = 86_400_000

/** A row has no name: who it is stands on the page. */
export const awayItem: TrayItem = {
  text: awayTray,
  href: paths.people,
  allow: { permission: 'partners:manage' },
  count: async (ctx) => (await awayColleagues(ctx)).length,
  rows: {
    name: 'partners.person-away',
    kind: awayText,
    ...rowsOf(async (ctx) => {
      const t = translate(awayText, ctx.language)
      const days = (from: Date) => Math.floor((ctx.now().getTime() - from.getTime()) / day)
      return (await awayColleagues(ctx)).map(({ id, leftAt, lastSeen }) => ({
        key: id,
        due: null,
        since: leftAt ?? new Date((lastSeen?.getTime() ?? 0) + awayDays * day),
        subject: translate(awayTray, ctx.language)('title'),
        why: leftAt ? t('left') : lastSeen ? t('away', { days: days(lastSeen) }) : t('never'),
        href: addressIn(ctx.language, personPath(id)),
      }))
    }),
  },
}
