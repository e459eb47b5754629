// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { idsOfIdentifiers } from '#modules/identifiers'
import type { Judgement } from '../hub/hub.ts'
import { retention } from '../linking/cases.tables.ts'
import { decidedText } from './answer-data-subject.text.ts'

interface Row {
  id: string
  at: Date
  kind: 'merge' | 'split' | 'judge-hub'
  judgement: Judgement | null
  reason: string
  undoneAt: Date | null
}

/** What somebody decided stays to account for it; undoing it is done in the case. */
export const decisionSource = personalDataSource({
  name: 'cases.decision',
  title: 'besluiten over hoe meldingen samenhangen',
  activity: 'cases.decide-case',
  tables: ['cases.decision'],
  side: 'stated',
  foundBy: ['report', 'identifier'],
  action: 'cases.decisions-about-somebody-seen',
  async search(ctx, tx, { organisationId, kinds, canonicals, reportIds, most }) {
    const hubIds = await idsOfIdentifiers(ctx, { kinds, canonicals })
    const found = await sql<Row>`select decision_id as id, at, kind, judgement, reason, undone_at as "undoneAt"
      from cases.decision where organisation_id = ${organisationId}
        and (left_ids && ${reportIds}::uuid[] or right_ids && ${reportIds}::uuid[] or hub_id = any(${hubIds}::uuid[]))
      order by at, decision_id limit ${most}`.execute(tx)
    const said = translate(decidedText, 'nl')
    return found.rows.map(({ id, at, kind, judgement, reason, undoneAt }) => ({
      id,
      since: at,
      until: keptUntil(retention['cases.decision'], at),
      content: knownPairs({
        Besluit: said(judgement ?? (kind === 'merge' ? 'merge' : 'split')),
        Reden: reason,
        Teruggedraaid: undoneAt && formatDate(undoneAt, 'nl'),
      }),
    }))
  },
})
