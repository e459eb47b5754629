// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Commitment, Kept, LinkedProduct, Obligation, Progress } from './plan.ts'

/** What hangs on actions, as far as whoever asks may see it. */
export async function selectProducts(tx: Tx, actionIds: readonly string[]): Promise<LinkedProduct[]> {
  const found = await sql<LinkedProduct>`select ${productColumns} from action_plan.product
    where action_id = any(${[...actionIds]}::uuid[]) order by linked_at, kind, reference`.execute(tx)
  return found.rows
}

const productColumns = sql`action_id as "actionId", kind, reference, title, linked_at as "linkedAt", linked_by as "linkedBy",
  approved_at as "approvedAt", to_char(seen_on, 'YYYY-MM-DD') as "seenOn", failures`
type ProductKey = Pick<LinkedProduct, 'actionId' | 'kind' | 'reference'>
const isProduct = ({ actionId, kind, reference }: ProductKey) =>
  sql`action_id = ${actionId} and kind = ${kind} and reference = ${reference}`

export async function selectProduct(tx: Tx, key: ProductKey): Promise<LinkedProduct | null> {
  const found =
    await sql<LinkedProduct>`select ${productColumns} from action_plan.product where ${isProduct(key)}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when it is not there any more, or was confirmed already. */
export async function approveProduct(tx: Tx, key: ProductKey, at: Date): Promise<boolean> {
  const done =
    await sql`update action_plan.product set approved_at = ${at}, linked_by = null, linked_organisation_id = null
    where ${isProduct(key)} and approved_at is null`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Addresses of results outside, those that waited longest first. */
export async function selectToOpen(
  tx: Tx,
  most: number,
  limit: number,
): Promise<{ address: string; failures: number }[]> {
  const found = await sql<{ address: string; failures: number }>`
    select reference as address, max(failures)::int as failures from action_plan.product
    where kind = 'outside' and failures < ${most} group by reference order by min(asked_at) nulls first limit ${limit}`.execute(
    tx,
  )
  return found.rows
}

export async function noteOpened(tx: Tx, address: string, failures: number, at: Date): Promise<void> {
  await sql`update action_plan.product set failures = ${failures}, asked_at = ${at}
    where kind = 'outside' and reference = ${address}`.execute(tx)
}

/** Links that wait for a second person, except those of this one. */
export async function countToConfirm(tx: Tx, personId: string, organisationId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from action_plan.product p
    join action_plan.action a on a.id = p.action_id
    where p.approved_at is null and p.linked_by is distinct from ${personId}
      and a.owner_id is distinct from ${organisationId}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** False when it was linked already. */
export async function insertProduct(
  tx: Tx,
  row: Omit<LinkedProduct, 'approvedAt' | 'failures'> & { linkedOrganisationId: string | null },
): Promise<boolean> {
  const made = await sql`insert into action_plan.product
      (action_id, kind, reference, title, linked_at, linked_by, linked_organisation_id, seen_on)
    values (${row.actionId}, ${row.kind}, ${row.reference}, ${row.title}, ${row.linkedAt}, ${row.linkedBy},
      ${row.linkedOrganisationId}, ${row.seenOn}) on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function deleteProduct(tx: Tx, row: ProductKey): Promise<boolean> {
  const gone = await sql`delete from action_plan.product where ${isProduct(row)}`.execute(tx)
  return gone.numAffectedRows === 1n
}

export async function selectDependencies(
  tx: Tx,
  actionIds: readonly string[],
): Promise<{ actionId: string; needsId: string }[]> {
  const found = await sql<{ actionId: string; needsId: string }>`select action_id as "actionId", needs_id as "needsId"
    from action_plan.dependency where action_id = any(${[...actionIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function insertDependency(tx: Tx, actionId: string, needsId: string): Promise<void> {
  await sql`insert into action_plan.dependency (action_id, needs_id) values (${actionId}, ${needsId})
    on conflict do nothing`.execute(tx)
}

export async function deleteDependency(tx: Tx, actionId: string, needsId: string): Promise<void> {
  await sql`delete from action_plan.dependency where action_id = ${actionId} and needs_id = ${needsId}`.execute(tx)
}

const progressColumns = sql`id, action_id as "actionId", organisation_id as "organisationId", made_at as "madeAt", colour,
  says_done as "saysDone", text, is_confidential as "isConfidential"`

/** The newest of each action. */
export async function selectLatestProgress(tx: Tx, actionIds: readonly string[]): Promise<Progress[]> {
  const found = await sql<Progress>`select distinct on (action_id) ${progressColumns} from action_plan.progress
    where action_id = any(${[...actionIds]}::uuid[]) order by action_id, made_at desc, id desc`.execute(tx)
  return found.rows
}

/** When each action had its last update and which colour, also where its words are confidential: the clock is for everybody. */
export async function selectClocks(
  tx: Tx,
  actionIds: readonly string[],
): Promise<{ actionId: string; madeAt: Date; colour: Progress['colour'] }[]> {
  const found = await sql<{ actionId: string; madeAt: Date; colour: Progress['colour'] }>`
    select action_id as "actionId", made_at as "madeAt", colour
    from action_plan.clocks_of(${[...actionIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function selectProgress(
  tx: Tx,
  actionId: string,
  part: { limit: number; offset: number },
): Promise<{ rows: Progress[]; count: number }> {
  const found = await sql<Progress>`select ${progressColumns} from action_plan.progress where action_id = ${actionId}
    order by made_at desc, id desc limit ${part.limit} offset ${part.offset}`.execute(tx)
  const all = await sql<{ count: string }>`select count(*) as count from action_plan.progress
    where action_id = ${actionId}`.execute(tx)
  return { rows: found.rows, count: Number(all.rows[0]?.count ?? 0) }
}

export async function insertProgress(tx: Tx, row: Progress): Promise<void> {
  await sql`insert into action_plan.progress
      (id, action_id, organisation_id, owner_id, made_at, colour, says_done, text, is_confidential)
    values (${row.id}, ${row.actionId}, ${row.organisationId},
      (select owner_id from action_plan.action where id = ${row.actionId}), ${row.madeAt}, ${row.colour}, ${row.saysDone},
      ${row.text}, ${row.isConfidential})`.execute(tx)
}

const commitmentColumns = sql`id, action_id as "actionId", organisation_id as "organisationId", hours, what,
  to_char(agreed_on, 'YYYY-MM-DD') as "agreedOn", to_char(due_on, 'YYYY-MM-DD') as "dueOn", kept, because`

export async function selectCommitments(tx: Tx, actionIds: readonly string[]): Promise<Commitment[]> {
  const found = await sql<Commitment>`select ${commitmentColumns} from action_plan.commitment
    where action_id = any(${[...actionIds]}::uuid[]) order by due_on, id limit 2000`.execute(tx)
  return found.rows
}

export async function insertCommitment(tx: Tx, row: Omit<Commitment, 'kept' | 'because'>): Promise<void> {
  await sql`insert into action_plan.commitment (id, action_id, organisation_id, hours, what, agreed_on, due_on)
    values (${row.id}, ${row.actionId}, ${row.organisationId}, ${row.hours}, ${row.what}, ${row.agreedOn}, ${row.dueOn})`.execute(
    tx,
  )
}

/** Of this organisation in this edition: open, and its day is over. What was dropped asks nothing. */
export async function countLate(
  tx: Tx,
  { editionId, organisationId, today }: { editionId: string; organisationId: string; today: string },
): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from action_plan.commitment c
    join action_plan.action a on a.id = c.action_id join action_plan.theme t on t.id = a.theme_id
    where t.edition_id = ${editionId} and c.organisation_id = ${organisationId} and c.kept is null
      and c.due_on < ${today}::date and a.dropped_at is null`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function updateKept(
  tx: Tx,
  row: { id: string; actionId: string; kept: Kept; because: string; at: Date },
): Promise<boolean> {
  const done =
    await sql`update action_plan.commitment set kept = ${row.kept}, because = ${row.because}, settled_at = ${row.at}
    where id = ${row.id} and action_id = ${row.actionId} and kept is null`.execute(tx)
  return done.numAffectedRows === 1n
}

const obligationColumns = sql`id, action_id as "actionId", kind, number, text, to_char(made_on, 'YYYY-MM-DD') as "madeOn",
  to_char(due_on, 'YYYY-MM-DD') as "dueOn", met_at as "metAt", is_confidential as "isConfidential"`

export async function selectObligations(tx: Tx, actionIds: readonly string[]): Promise<Obligation[]> {
  const found = await sql<Obligation>`select ${obligationColumns} from action_plan.obligation
    where action_id = any(${[...actionIds]}::uuid[]) order by due_on nulls last, made_on, id limit 2000`.execute(tx)
  return found.rows
}

/** False when this document is linked to this action already. */
export async function insertObligation(tx: Tx, row: Omit<Obligation, 'metAt'>): Promise<boolean> {
  const made =
    await sql`insert into action_plan.obligation (id, action_id, kind, number, text, made_on, due_on, is_confidential)
    values (${row.id}, ${row.actionId}, ${row.kind}, ${row.number}, ${row.text}, ${row.madeOn}, ${row.dueOn}, ${row.isConfidential})
    on conflict (action_id, kind, number) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function updateMet(tx: Tx, id: string, actionId: string, at: Date): Promise<boolean> {
  const done = await sql`update action_plan.obligation set met_at = ${at}
    where id = ${id} and action_id = ${actionId} and met_at is null`.execute(tx)
  return done.numAffectedRows === 1n
}
