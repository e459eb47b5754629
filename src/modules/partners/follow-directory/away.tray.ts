// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type TrayItem } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { paths, personPath } from '../keep-people/addresses.ts'
import { awayText, awayTray } from './directory.text.ts'
import { awayColleagues, awayDays } from './list-users.query.ts'

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
      return (await awayColleagues(ctx)).map(({ id, leftAt, lastSeen }) => ({
        key: id,
        due: null,
        since: leftAt ?? new Date(lastSeen.getTime() + awayDays * 86_400_000),
        subject: translate(awayTray, ctx.language)('title'),
        why: leftAt
          ? t('left')
          : t('away', { days: Math.floor((ctx.now().getTime() - lastSeen.getTime()) / 86_400_000) }),
        href: addressIn(ctx.language, personPath(id)),
      }))
    }),
  },
}
