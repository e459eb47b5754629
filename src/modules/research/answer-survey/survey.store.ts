// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Answers, Questionnaire } from '../questionnaire/questionnaire.ts'
import type { SurveyResults } from '../publish-results/results.ts'
import type { Survey } from './survey.ts'

const surveys = sql`select s.id, s.study, q.definition as questionnaire, s.opens_on::text as "opensOn", s.closes_on::text as "closesOn",
    s.needs_invitation as "needsInvitation", s.most_a_day as "mostADay", s.results
  from research.survey s join research.questionnaire q using (code, version)`

/** All rounds, the newest first. */
export async function selectSurveys(tx: Tx): Promise<Survey[]> {
  const found = await sql<Survey>`${surveys} order by s.opens_on desc, s.id`.execute(tx)
  return found.rows
}

export async function selectSurvey(tx: Tx, id: string): Promise<Survey | null> {
  const found = await sql<Survey>`${surveys} where s.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Publishes a version once. False: this version is there already; another definition under its number throws. */
export async function insertQuestionnaire(tx: Tx, questionnaire: Questionnaire, at: Date): Promise<boolean> {
  const found = await sql<{ isNew: boolean }>`
    insert into research.questionnaire as q (code, version, definition, published_at)
    values (${questionnaire.code}, ${questionnaire.version}, ${JSON.stringify(questionnaire)}::jsonb, ${at})
    on conflict (code, version) do update set definition = excluded.definition
    returning xmax = 0 as "isNew"`.execute(tx)
  return found.rows[0]?.isNew ?? false
}

export type NewSurvey = Omit<Survey, 'questionnaire' | 'results'> & { code: string; version: number }

export async function insertSurvey(tx: Tx, survey: NewSurvey): Promise<boolean> {
  const { id, code, version, study, opensOn, closesOn, needsInvitation, mostADay } = survey
  const done = await sql`
    insert into research.survey (id, code, version, study, opens_on, closes_on, needs_invitation, most_a_day)
    values (${id}, ${code}, ${version}, ${study}, ${opensOn}, ${closesOn}, ${needsInvitation}, ${mostADay})
    on conflict (id) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) === 1
}

/** Whether a round of this questionnaire is open on any of these days. */
export async function hasSurveys(tx: Tx, code: string, from: string, to: string): Promise<boolean> {
  const found = await sql`select 1 from research.survey
    where code = ${code} and opens_on <= ${to}::date and closes_on >= ${from}::date`.execute(tx)
  return found.rows.length > 0
}

export async function countSheets(tx: Tx, surveyId: string, day: string | null = null): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from research.sheet
    where survey_id = ${surveyId} and (${day}::date is null or answered_on = ${day}::date)`.execute(tx)
  return found.rows[0]?.count ?? 0
}

/** False when this page was sent before. */
export async function insertSheet(
  tx: Tx,
  sheet: { digest: Buffer; surveyId: string; answers: Answers; day: string },
): Promise<boolean> {
  const done = await sql`insert into research.sheet (digest, survey_id, answers, answered_on)
    values (${sheet.digest}, ${sheet.surveyId}, ${JSON.stringify(sheet.answers)}::jsonb, ${sheet.day})
    on conflict (digest) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) === 1
}

export async function hasSheet(tx: Tx, digest: Buffer): Promise<boolean> {
  const found = await sql`select 1 from research.sheet where digest = ${digest}`.execute(tx)
  return found.rows.length > 0
}

/** All answers of a round, in the order of their contents, which says nothing about who gave them or when. */
export async function selectSheets(tx: Tx, surveyId: string): Promise<Answers[]> {
  const found = await sql<{ answers: Answers }>`select answers from research.sheet where survey_id = ${surveyId}
    order by answers::text`.execute(tx)
  return found.rows.map(({ answers }) => answers)
}

export async function putSaved(
  tx: Tx,
  { digest, surveyId, sealed, day }: { digest: Buffer; surveyId: string; sealed: Buffer; day: string },
): Promise<void> {
  await sql`insert into research.saved_sheet (digest, survey_id, sealed, saved_on)
    values (${digest}, ${surveyId}, ${sealed}, ${day})
    on conflict (digest) do update set sealed = excluded.sealed, saved_on = excluded.saved_on`.execute(tx)
}

export async function selectSaved(tx: Tx, digest: Buffer, surveyId: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed from research.saved_sheet
    where digest = ${digest} and survey_id = ${surveyId}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

export async function deleteSaved(tx: Tx, digest: Buffer): Promise<void> {
  await sql`delete from research.saved_sheet where digest = ${digest}`.execute(tx)
}

export async function insertInvitations(
  tx: Tx,
  { digests, surveyId, day }: { digests: readonly Buffer[]; surveyId: string; day: string },
): Promise<void> {
  for (const digest of digests)
    await sql`insert into research.invitation (digest, survey_id, made_on) values (${digest}, ${surveyId}, ${day})`.execute(
      tx,
    )
}

export async function hasInvitation(tx: Tx, digest: Buffer, surveyId: string): Promise<boolean> {
  const found =
    await sql`select 1 from research.invitation where digest = ${digest} and survey_id = ${surveyId}`.execute(tx)
  return found.rows.length > 0
}

/** Uses a code up: it is gone. False when nobody has it (any more). */
export async function deleteInvitation(tx: Tx, digest: Buffer, surveyId: string): Promise<boolean> {
  const done = await sql`delete from research.invitation where digest = ${digest} and survey_id = ${surveyId}`.execute(
    tx,
  )
  return Number(done.numAffectedRows ?? 0) === 1
}

export async function countInvitations(tx: Tx, surveyId: string): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from research.invitation
    where survey_id = ${surveyId}`.execute(tx)
  return found.rows[0]?.count ?? 0
}

/** Publishes results once; false when they are there already. */
export async function updateResults(tx: Tx, id: string, results: SurveyResults, at: Date): Promise<boolean> {
  const done = await sql`update research.survey set results = ${JSON.stringify(results)}::jsonb, results_at = ${at}
    where id = ${id} and results is null`.execute(tx)
  return Number(done.numAffectedRows ?? 0) === 1
}
