// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** What one organisation has in one case, or what is to be added to that. */
export interface Portion {
  caseId: string
  organisationId: string
  /** Of the case. */
  circle: string
  anchor: string
  reports: number
  verified: number
  lossInCents: number
  firstAt: Date
  lastAt: Date
  forms: Record<string, number>
  separated: number
}

export async function selectPortionsOf(tx: Tx, caseIds: readonly string[]): Promise<Portion[]> {
  if (caseIds.length === 0) return []
  const found =
    await sql<Portion>`select case_id as "caseId", organisation_id as "organisationId", circle, anchor, reports,
      verified, loss_in_cents as "lossInCents", first_at as "firstAt", last_at as "lastAt", forms, separated
    from cases.portion where case_id = any(${[...caseIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function addPortions(tx: Tx, rows: readonly Portion[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into cases.portion (case_id, organisation_id, circle, anchor, reports, verified, loss_in_cents, first_at,
      last_at, forms, separated)
    select "caseId", "organisationId", circle, anchor, reports, verified, "lossInCents", "firstAt", "lastAt", forms, separated
    from json_to_recordset(${JSON.stringify(rows)}::json) as given ("caseId" uuid, "organisationId" text, circle text, anchor uuid,
      reports int, verified int, "lossInCents" bigint, "firstAt" timestamptz, "lastAt" timestamptz, forms jsonb,
      separated int)
    on conflict (case_id, organisation_id) do update set anchor = least(portion.anchor, excluded.anchor),
      reports = portion.reports + excluded.reports, verified = portion.verified + excluded.verified,
      loss_in_cents = portion.loss_in_cents + excluded.loss_in_cents,
      first_at = least(portion.first_at, excluded.first_at), last_at = greatest(portion.last_at, excluded.last_at),
      forms = cases.add_counts(portion.forms, excluded.forms), separated = portion.separated + excluded.separated`.execute(
    tx,
  )
}

export async function deletePortions(tx: Tx, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return
  await sql`delete from cases.portion where case_id = any(${[...caseIds]}::uuid[])`.execute(tx)
}

/** Adds these cases up anew from their reports. A case of one report is none: returns the ids of reports left alone. */
export async function recountCases(tx: Tx, caseIds: readonly string[]): Promise<string[]> {
  if (caseIds.length === 0) return []
  const ids = [...new Set(caseIds)]
  const alone = await sql<{ id: string }>`update cases.report set case_id = null where case_id in (
      select case_id from cases.report where case_id = any(${ids}::uuid[]) group by case_id having count(*) = 1)
    returning report_id as id`.execute(tx)
  await deletePortions(tx, ids)
  await sql`insert into cases.portion (case_id, organisation_id, circle, anchor, reports, verified, loss_in_cents, first_at,
      last_at, forms, separated)
    select case_id, organisation, circle, min(anchor)::uuid, sum(reports), sum(verified), sum(loss), min(first_at),
      max(last_at), coalesce(jsonb_object_agg(form, reports) filter (where form is not null), '{}'), sum(separated)
    from (select case_id, controller_organisation_id as organisation, circle, form, min(report_id::text) as anchor,
        count(*) as reports, count(*) filter (where is_verified) as verified, coalesce(sum(loss_in_cents), 0) as loss,
        min(received_at) as first_at, max(received_at) as last_at, count(*) filter (where is_separated) as separated
      from cases.report where case_id = any(${ids}::uuid[]) group by 1, 2, 3, 4) per_form
    group by case_id, organisation, circle`.execute(tx)
  return alone.rows.map((row) => row.id)
}
