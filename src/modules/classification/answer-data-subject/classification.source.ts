// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, personalDataSource } from '#foundation/modules'
import { translate } from '#foundation/text'
import { labelOf } from '#modules/taxonomy'
import { selectClassifications } from '../classification/classification.store.ts'
import { retention } from '../classification/classification.tables.ts'
import { facetText } from '../classification/classification.text.ts'
import { whyInWords } from '../classification/why-in-words.ts'

/** Goes with its report; a person decides a facet otherwise on the page of the report. */
export const classificationSource = personalDataSource({
  name: 'classification.report',
  title: 'hoe uw melding is ingedeeld',
  activity: 'classification.classify-report',
  tables: ['classification.report'],
  side: 'stated',
  foundBy: ['report'],
  action: 'classification.classification-read',
  async search(ctx, tx, { organisationId, reportIds, most }) {
    const own = await sql<{ id: string }>`select report_id as id from classification.report
      where report_id = any(${reportIds}::uuid[]) and controller_organisation_id = ${organisationId}
      order by at, report_id limit ${most}`.execute(tx)
    const found = await selectClassifications(
      tx,
      own.rows.map(({ id }) => id),
    )
    const facet = translate(facetText, 'nl')
    return Promise.all(
      found.map(async ({ reportId, at, decided }) => ({
        id: reportId,
        since: at,
        until: keptUntil(retention['classification.report'], at),
        content: await Promise.all(
          decided.map(async (one) => ({
            name: facet(one.facet),
            value: `${await labelOf(ctx, one.concept, 'nl')} (${whyInWords(one, 'nl')})`,
          })),
        ),
      })),
    )
  },
  correctAt: (id) => `/werkbank/meldingen/${id}`,
})
