// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { askersText } from './count-questions.text.ts'
import { listSuspects } from './watch-askers.command.ts'

const place = '/werkbank/privacy'

export const askerRows: WorkRows = {
  name: 'sharing.asker',
  kind: askersText,
  ...rowsOf(async (ctx) => {
    const t = translate(askersText, ctx.language)
    const { suspects, tight } = await listSuspects(ctx)
    const href = addressIn(ctx.language, place)
    return [
      ...(tight
        ? [
            {
              key: 'tight',
              due: ctx.now(),
              since: tight.hour,
              subject: t('tight'),
              why: t('tightWhy', { misses: tight.hourMisses, networks: tight.networks }),
              href,
            },
          ]
        : []),
      ...suspects.map(({ key, kind, since, name, mark, asked, hits, misses, refused }) => ({
        key,
        due: null,
        since,
        subject: t(kind === 'wide' ? 'network' : kind, { name: name ?? '', asked, hits, misses }),
        why: t('refused', { count: refused, asker: mark }),
        href,
      })),
    ]
  }),
}

export async function countSuspects(ctx: Context): Promise<number> {
  const { suspects, tight } = await listSuspects(ctx)
  return suspects.length + (tight ? 1 : 0)
}
