-- SPDX-License-Identifier: EUPL-1.2
-- The role under which every transaction works. Roles belong to the server, not the database: make it only once.
do $$ begin
  if not exists (select from pg_roles where rolname = 'dijkwacht_app') then
    create role dijkwacht_app nologin;
  end if;
  exception when duplicate_object or unique_violation then null; -- another database made it at the same moment
end $$;
do $$ begin
  -- Needed where the connecting user is no superuser; one who may not grant was made a member by the operator.
  execute format('grant dijkwacht_app to %I', current_user);
  exception when insufficient_privilege then null;
end $$;
grant usage on schema foundation to dijkwacht_app;

-- After its first use in a session a setting is '' and not null.
create function foundation.actor_kind() returns text language sql stable
  as $$ select coalesce(nullif(current_setting('app.kind', true), ''), 'anyone') $$;
create function foundation.is_system() returns boolean language sql stable
  as $$ select foundation.actor_kind() = 'system' $$;
create function foundation.subject_id() returns text language sql stable
  as $$ select nullif(current_setting('app.subject', true), '') $$;
create function foundation.organisation_id() returns text language sql stable
  as $$ select nullif(current_setting('app.organisation', true), '') $$;
