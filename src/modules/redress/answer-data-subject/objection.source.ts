// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { formatIdentifier } from '#values'
import { isTold, type Outcome } from '../objection/objection.ts'
import { type Objection, objectionColumns } from '../objection/objection.store.ts'
import { groundText, outcomeText } from '../objection/objection.text.ts'
import { retention } from '../objection/redress.tables.ts'

type Row = Objection & { outcome: Outcome | null; decisionReason: string | null }

/**
 * Anybody can object about any account, so what was written is given to whoever asks only when the objection was shown to be theirs. Nothing is
 * said of a decision before it was carried out, as everywhere in this module. Kept, because whoever was listed may go to court about it.
 */
export const objectionSource = personalDataSource({
  name: 'redress.objection',
  title: 'een bezwaar over uw rekening, nummer of adres',
  activity: 'redress.handle-objection',
  tables: ['redress.objection', 'redress.decision', 'redress.proof', 'redress.suspension'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'redress.objections-listed',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<Row>`select ${objectionColumns}, d.outcome, d.reason as "decisionReason"
      from redress.objection o
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical)
        on asked.kind = o.kind and asked.canonical = o.canonical
      left join redress.decision d on d.objection_id = o.id and d.is_approved
      where o.organisation_id = ${organisationId} order by o.received_at, o.id limit ${most}`.execute(tx)
    return found.rows.map((row) => ({
      id: row.id,
      side: row.provenAt === null ? ('stated' as const) : ('given' as const),
      since: row.receivedAt,
      until: keptUntil(retention['redress.objection'], row.receivedAt),
      content: knownPairs({ Gegeven: formatIdentifier(row), ...written(row), ...decided(row) }),
    }))
  },
  correctAt: (id) => `/werkbank/bezwaren/${id}`,
})

function written({ provenAt, receivedAt, ground, narrative }: Row) {
  if (provenAt === null) return { Bezwaar: 'iemand maakte bezwaar, zonder te laten zien dat het van die persoon is' }
  return {
    'Bezwaar van': formatDate(receivedAt, 'nl'),
    Waarom: translate(groundText, 'nl')(ground),
    'Wat u schreef': narrative,
    'U liet zien dat het van u is op': formatDate(provenAt, 'nl'),
  }
}

function decided({ status, outcome, decisionReason, closedAt }: Row) {
  if (!isTold(status) || outcome === null) return { Stand: 'in behandeling' }
  return {
    Besluit: translate(outcomeText, 'nl')(outcome),
    Reden: decisionReason,
    'Afgehandeld op': closedAt && formatDate(closedAt, 'nl'),
  }
}
