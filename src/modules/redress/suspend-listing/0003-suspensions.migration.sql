-- SPDX-License-Identifier: EUPL-1.2
-- Each time that somebody of the authority asked the policy about suspending, and what they did: to count how often it is followed.
create table redress.suspension (
  id uuid primary key,
  objection_id uuid not null references redress.objection on delete cascade,
  organisation_id text not null,
  at timestamptz not null,
  policy_version int not null,
  row_id text not null,
  advice text not null check (advice in ('suspend', 'keep')),
  is_suspended boolean not null,
  -- What was known then.
  facts jsonb not null,
  decided_by text not null,
  decided_by_name text not null,
  reason text not null
);
create index suspension_of_objection on redress.suspension (objection_id);
create index suspension_of_organisation on redress.suspension (organisation_id, at);

alter table redress.suspension enable row level security;
create policy see on redress.suspension for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on redress.suspension to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
