// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { readProgress } from '../compose/read-progress.query.ts'
import { paths } from '../report/addresses.ts'
import { actionsData } from './describe-data.text.ts'

/** The public part of the plan, for programs; nothing before a plan was adopted. */
export async function describeData(ctx: Context): Promise<PublishedData> {
  const said = bilingual(actionsData)
  if (!(await readProgress(ctx))) return { sets: [] }
  return {
    sets: [
      {
        name: 'actieplan',
        title: said('title'),
        description: said('description'),
        keywords: { nl: ['online fraude', 'actieplan', 'voortgang'], en: ['online fraud', 'action plan', 'progress'] },
        page: '/actieplan',
        files: [{ path: paths.actions, format: 'csv', licence: 'CC0-1.0', describedBy: paths.actionsDescribed }],
        changes: 'IRREG',
      },
    ],
  }
}
