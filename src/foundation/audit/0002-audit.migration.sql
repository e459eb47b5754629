-- SPDX-License-Identifier: EUPL-1.2
create table foundation.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  organisation_id text,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  purpose text,
  legal_basis text,
  detail jsonb not null default '{}',
  traceparent text
);
create index audit_of_subject on foundation.audit (subject_id, id);
create index audit_at on foundation.audit using brin (at);
grant select, insert on foundation.audit to dijkwacht_app;
alter table foundation.audit enable row level security;
-- Everybody writes lines; only the program itself reads them back.
create policy write_lines on foundation.audit for insert to dijkwacht_app with check (true);
create policy read_lines on foundation.audit for select to dijkwacht_app using (foundation.is_system());

create function foundation.refuse_change() returns trigger language plpgsql as $$
begin raise exception 'the audit record is only ever added to'; end $$;
create trigger append_only before update or truncate on foundation.audit
  for each statement execute function foundation.refuse_change();
