// SPDX-License-Identifier: EUPL-1.2
import type { Database } from './database.ts'

/** The login of the program where we make it ourselves; an operator may choose another, a member of `dijkwacht_program` as well. */
export const programLogin = 'dijkwacht_server'

const once = (make: string) => `begin ${make}; exception when duplicate_object or unique_violation then null; end;`

/** For whoever may make roles. `password`: where the server asks for one. */
export const makeLogin = (password = ''): string => `do $$ begin
    ${once('create role dijkwacht_program nologin')}
    ${once(`create role ${programLogin} login ${password && `password '${password.replaceAll("'", "''")}'`}`)}
    grant dijkwacht_program to ${programLogin};
  end $$`

/**
 * What the program needs beside what a transaction may (`dijkwacht_app`): its queues, and to know which version and which keys this database has.
 * Run by the owner after every migration, because the role may come later than they did: who may make no roles has it made by the operator.
 */
export const settleProgramRole = `do $$ begin
    begin create role dijkwacht_program nologin;
      exception when duplicate_object or unique_violation or insufficient_privilege then null; end;
    if not exists (select from pg_roles where rolname = 'dijkwacht_program') then return; end if;
    -- Roles are of the server: another installation on it may have given this, and may alone give it.
    begin grant dijkwacht_app to dijkwacht_program; exception when insufficient_privilege then null; end;
    grant usage on schema foundation, jobs to dijkwacht_program;
    grant select on foundation.migration, foundation.kept_key, foundation.verification_key to dijkwacht_program;
    grant select, insert on foundation.loaded to dijkwacht_program;
    grant select, insert, update on foundation.key to dijkwacht_program;
    grant select, insert, update, delete on all tables in schema jobs to dijkwacht_program;
    grant usage on all sequences in schema jobs to dijkwacht_program;
  end $$`

interface Rights {
  /** May make what is not there, such as a schema. */
  mayChange: boolean
  /** Nothing here stops it: it owns, is a superuser, or may become one of them. */
  isOwner: boolean
  /** Has what `settleProgramRole` gives. */
  isProgram: boolean
}

/** What the role may with which this program connects. */
export async function rightsOf({ pool }: Database): Promise<Rights> {
  const { rows } = await pool.query<Rights>(
    `select has_database_privilege(current_database(), 'create') as "mayChange",
        r.rolsuper or r.rolbypassrls or has_database_privilege(current_database(), 'create')
          or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^(pg_|information_schema$)' and pg_has_role(c.relowner, 'member')) as "isOwner",
        exists (select from pg_roles where rolname = 'dijkwacht_program' and pg_has_role(oid, 'usage')) as "isProgram"
      from pg_roles r where r.rolname = current_user`,
  )
  return rows[0] ?? { mayChange: false, isOwner: false, isProgram: false }
}
