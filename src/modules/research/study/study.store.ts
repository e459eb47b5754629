// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Study } from './study.ts'

export interface StoredStudy extends Study {
  version: number
}

const columns = sql`code, status, title, title_en as "titleEn", question, question_en as "questionEn", owner, method, forms, populations,
  period, year, sample, response, url, source, reading, figures, review_on::text as "reviewOn", remark, remark_en as "remarkEn", version`

/** All of them: an inventory is some hundreds at most. The wanted ones last, then the newest first. */
export async function selectStudies(tx: Tx): Promise<StoredStudy[]> {
  const found = await sql<StoredStudy>`select ${columns} from research.study
    order by array_position(array['published', 'in-field', 'planned', 'wanted', 'stopped'], status), year desc nulls last, title`.execute(
    tx,
  )
  return found.rows
}

export async function selectStudy(tx: Tx, code: string): Promise<StoredStudy | null> {
  const found = await sql<StoredStudy>`select ${columns} from research.study where code = ${code}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockStudy(tx: Tx, code: string): Promise<StoredStudy | null> {
  const found = await sql<StoredStudy>`select ${columns} from research.study where code = ${code} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/**
 * Adds a study, or takes over what is different. What people changed stays as they made it when a shipped one comes along.
 * Null: it was so already, or stays.
 */
export async function putStudy(
  tx: Tx,
  study: Study,
  { at, isShipped }: { at: Date; isShipped: boolean },
): Promise<'added' | 'changed' | null> {
  const { code, status, figures, ...rest } = study
  const found = await sql<{ version: number }>`
    insert into research.study as s (code, status, title, title_en, question, question_en, owner, method, forms, populations, period,
      year, sample, response, url, source, reading, figures, review_on, remark, remark_en, is_shipped, changed_at)
    values (${code}, ${status}, ${rest.title}, ${rest.titleEn}, ${rest.question}, ${rest.questionEn}, ${rest.owner}, ${rest.method},
      ${rest.forms}::text[], ${rest.populations}::text[], ${rest.period}, ${rest.year}, ${rest.sample}, ${rest.response}, ${rest.url},
      ${rest.source}, ${rest.reading}, ${JSON.stringify(figures)}::jsonb, ${rest.reviewOn}, ${rest.remark}, ${rest.remarkEn},
      ${isShipped}, ${at})
    on conflict (code) do update set (status, title, title_en, question, question_en, owner, method, forms, populations, period,
        year, sample, response, url, source, reading, figures, review_on, remark, remark_en, is_shipped, changed_at, version)
      = (excluded.status, excluded.title, excluded.title_en, excluded.question, excluded.question_en, excluded.owner, excluded.method,
        excluded.forms, excluded.populations, excluded.period, excluded.year, excluded.sample, excluded.response, excluded.url,
        excluded.source, excluded.reading, excluded.figures, excluded.review_on, excluded.remark, excluded.remark_en,
        excluded.is_shipped, excluded.changed_at, s.version + 1)
      where (s.is_shipped or not excluded.is_shipped)
        and (s.status, s.title, s.title_en, s.question, s.question_en, s.owner, s.method, s.forms, s.populations, s.period, s.year,
          s.sample, s.response, s.url, s.source, s.reading, s.figures, s.review_on, s.remark, s.remark_en)
        is distinct from (excluded.status, excluded.title, excluded.title_en, excluded.question, excluded.question_en, excluded.owner,
          excluded.method, excluded.forms, excluded.populations, excluded.period, excluded.year, excluded.sample, excluded.response,
          excluded.url, excluded.source, excluded.reading, excluded.figures, excluded.review_on, excluded.remark, excluded.remark_en)
    returning version`.execute(tx)
  const [row] = found.rows
  if (!row) return null
  return row.version === 1 ? 'added' : 'changed'
}
