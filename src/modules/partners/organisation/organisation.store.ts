// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { Organisation, OrganisationKind, Partner, PartnerKind } from './organisation.ts'
import type { OrganisationTables } from './organisation.tables.ts'

export interface PersonRow {
  id: string
  name: string
  roles: string[]
  organisationId: string
  organisationName: string
  kind: OrganisationKind
  isPublishing: boolean
}

const organisationColumns = ['id', 'name', 'kind', 'is_demo as isDemo', 'is_publishing as isPublishing'] as const

export async function selectOrganisation(tx: Tx, id: string): Promise<Organisation | null> {
  const found = await tablesOf<OrganisationTables>(tx)
    .selectFrom('partners.organisation')
    .select(organisationColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** Every partner, by name: companies only use the complaint desk. `withDemo`: fictitious ones too. */
export async function selectOrganisations(tx: Tx, withDemo: boolean): Promise<Partner[]> {
  return tablesOf<OrganisationTables>(tx)
    .selectFrom('partners.organisation')
    .select(organisationColumns)
    .where('kind', '<>', 'company')
    .$if(!withDemo, (query) => query.where('is_demo', '=', false))
    .orderBy('name')
    .$narrowType<{ kind: PartnerKind }>()
    .execute()
}

export async function selectOfKind(tx: Tx, kind: OrganisationKind): Promise<string[]> {
  const found = await tablesOf<OrganisationTables>(tx)
    .selectFrom('partners.organisation')
    .select('id')
    .where('kind', '=', kind)
    .execute()
  return found.map(({ id }) => id)
}

export async function selectOrganisationNames(tx: Tx, ids: readonly string[]) {
  return tablesOf<OrganisationTables>(tx)
    .selectFrom('partners.organisation')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
}

/** Ids by company number, of these numbers. */
export async function selectByCompanyNumbers(tx: Tx, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ id: string; number: string }>`select id, company_number as number from partners.organisation
    where company_number = any(${[...numbers]}::text[])`.execute(tx)
  return new Map(found.rows.map(({ id, number }) => [number, id]))
}

/** An active person by the name that the sign-in provider uses. `withDemo`: fictitious people count too. */
export async function selectPerson(
  tx: Tx,
  issuer: string,
  subject: string,
  withDemo: boolean,
): Promise<(PersonRow & { accounts: string[] }) | null> {
  const found = await people(tx, withDemo)
    // Also those that ended: what was done with them is still of this human.
    .select(
      sql<string[]>`array(select other.id::text from partners.person other
        where other.human = person.human and other.id <> person.id)`.as('accounts'),
    )
    .where('person.issuer', '=', issuer)
    .where('person.subject', '=', subject)
    .executeTakeFirst()
  return found ?? null
}

/** That somebody came in, and what the provider says of the human behind this account now; null: nothing. */
export async function noteSignIn(tx: Tx, id: string, at: Date, human: Buffer | null): Promise<void> {
  await sql`update partners.person set last_sign_in = ${at}, human = coalesce(${human}, human) where id = ${id}`.execute(
    tx,
  )
}

/** Active people of fictitious organisations, by organisation and name. */
export async function selectDemoPeople(tx: Tx, issuer: string): Promise<(PersonRow & { subject: string })[]> {
  return people(tx, true)
    .select('person.subject')
    .where('person.issuer', '=', issuer)
    .where('organisation.is_demo', '=', true)
    .orderBy('organisation.name')
    .orderBy('person.name')
    .execute()
}

/** Active people of one organisation, by name. */
export async function selectColleagues(tx: Tx, organisationId: string, withDemo: boolean): Promise<PersonRow[]> {
  return people(tx, withDemo).where('organisation.id', '=', organisationId).orderBy('person.name').execute()
}

/** Active people of one organisation, with these numbers, or of every organisation; by name. */
export async function selectActivePeople(
  tx: Tx,
  among: { organisationId: string } | { ids: readonly string[] } | 'everybody',
  withDemo: boolean,
): Promise<PersonRow[]> {
  const all = people(tx, withDemo).orderBy('person.name')
  if (among === 'everybody') return all.execute()
  return 'ids' in among
    ? all.where(sql`person.id::text`, 'in', [...among.ids]).execute()
    : all.where('organisation.id', '=', among.organisationId).execute()
}

/** Id → name, also of people who left. */
export async function selectNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ id: string; name: string }>`select id::text, name from partners.person
    where id::text = any(${[...ids]}::text[])`.execute(tx)
  return new Map(found.rows.map(({ id, name }) => [id, name]))
}

export interface PersonThen {
  id: string
  name: string
  organisationId: string
  /** Null: they are called so and work there now. */
  until: Date | null
  isActive: boolean
}

/** What people are and were called, and where they work and worked: all of these, or all of one organisation, also who left. */
export async function selectThen(
  tx: Tx,
  among: { organisationId: string } | { ids: readonly string[] },
): Promise<PersonThen[]> {
  const which =
    'ids' in among ? sql`id = any(${[...among.ids]}::text[])` : sql`"organisationId" = ${among.organisationId}`
  const found = await sql<PersonThen>`select * from (
      select id::text, name, organisation_id as "organisationId", null::timestamptz as until, is_active as "isActive" from partners.person
      union all
      select person_id::text, b.name, b.organisation_id, until, false from partners.person_before b) person
    where ${which} order by until nulls last`.execute(tx)
  return found.rows
}

/** Active people with one of these names, in small letters and with single spaces. */
export async function selectNamed(tx: Tx, names: readonly string[], withDemo: boolean): Promise<PersonRow[]> {
  if (names.length === 0) return []
  return people(tx, withDemo)
    .where(sql`lower(regexp_replace(person.name, '\\s+', ' ', 'g'))`, 'in', [...names])
    .limit(500)
    .execute()
}

function people(tx: Tx, withDemo: boolean) {
  return tablesOf<OrganisationTables>(tx)
    .selectFrom('partners.person as person')
    .innerJoin('partners.organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select([
      'person.id',
      'person.name',
      'person.roles',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'organisation.kind',
      'organisation.is_publishing as isPublishing',
    ])
    .where('person.is_active', '=', true)
    .where('person.suspended_at', 'is', null)
    .where('person.left_at', 'is', null)
    .$if(!withDemo, (query) => query.where('organisation.is_demo', '=', false))
}

/** Without `companyNumber` the number stays as it is. */
export async function upsertOrganisation(
  tx: Tx,
  organisation: Organisation & { companyNumber?: string | undefined },
): Promise<boolean> {
  const { id, name, kind, isDemo, isPublishing, companyNumber = null } = organisation
  const result = await sql`insert into partners.organisation (id, name, kind, is_demo, is_publishing, company_number)
    values (${id}, ${name}, ${kind}, ${isDemo}, ${isPublishing}, ${companyNumber})
    on conflict (id) do update set name = excluded.name, kind = excluded.kind, is_publishing = excluded.is_publishing,
      company_number = coalesce(excluded.company_number, organisation.company_number)
    where (organisation.name, organisation.kind, organisation.is_publishing, organisation.company_number)
      is distinct from (excluded.name, excluded.kind, excluded.is_publishing,
        coalesce(excluded.company_number, organisation.company_number))`.execute(tx)
  return result.numAffectedRows === 1n
}

/** Stores a person under the name of the sign-in provider. Returns the identity number when something changed. */
export async function upsertPerson(
  tx: Tx,
  person: {
    id: string
    issuer: string
    subject: string
    name: string
    organisationId: string
    roles: readonly string[]
    isActive: boolean
    /** When the account was made, if it is a new one. */
    since: Date
  },
  now: Date,
): Promise<string | null> {
  const deactivatedAt = person.isActive ? null : now
  const result = await sql<{ id: string }>`insert into partners.person as p
      (id, issuer, subject, name, organisation_id, roles, is_active, deactivated_at, created_at)
    values (${person.id}, ${person.issuer}, ${person.subject}, ${person.name}, ${person.organisationId},
      ${[...person.roles]}::text[], ${person.isActive}, ${deactivatedAt}, ${person.since})
    on conflict (issuer, subject) do update set name = excluded.name, organisation_id = excluded.organisation_id,
      roles = excluded.roles, is_active = excluded.is_active,
      deactivated_at = case when excluded.is_active then null else coalesce(p.deactivated_at, excluded.deactivated_at) end,
      suspended_at = case when excluded.is_active then p.suspended_at end, suspended_by = case when excluded.is_active then p.suspended_by end,
      suspended_because = case when excluded.is_active then p.suspended_because end
    where (p.name, p.organisation_id, p.roles, p.is_active)
      is distinct from (excluded.name, excluded.organisation_id, excluded.roles, excluded.is_active)
    returning id`.execute(tx)
  return result.rows[0]?.id ?? null
}

/** The account of somebody who still works there and is called so; the newest. */
export async function selectAccountNamed(
  tx: Tx,
  organisationId: string,
  name: string,
): Promise<{ issuer: string; subject: string } | null> {
  const found = await sql<{ issuer: string; subject: string }>`select issuer, subject from partners.person
    where organisation_id = ${organisationId} and name = ${name} and is_active order by created_at desc, id desc limit 1`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Roles and access of somebody who is there. */
export async function updatePerson(
  tx: Tx,
  id: string,
  { roles, isActive }: { roles: readonly string[]; isActive: boolean },
  now: Date,
): Promise<void> {
  await sql`update partners.person set roles = ${[...roles]}::text[], is_active = ${isActive},
    deactivated_at = ${isActive ? null : now}, suspended_at = case when ${isActive} then suspended_at end,
    suspended_by = case when ${isActive} then suspended_by end, suspended_because = case when ${isActive} then suspended_because end where id = ${id}`.execute(
    tx,
  )
}
