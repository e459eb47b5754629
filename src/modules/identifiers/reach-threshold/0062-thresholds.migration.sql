-- SPDX-License-Identifier: EUPL-1.2
-- Whether enough sources reported an identifier for what an authority decided beforehand, and under which version of that policy.
create table identifiers.threshold (
  id uuid primary key,
  identifier_id uuid not null references identifiers.identifier on delete cascade,
  kind text not null,
  canonical text not null,
  organisation_id text not null,
  receiver text not null check (receiver in ('bank-notice', 'civil-cluster')),
  status text not null check (status in ('reached', 'retracted')),
  policy_version int not null,
  -- Sources that counted when it was reached or retracted.
  counted int not null,
  changed_at timestamptz not null,
  unique (identifier_id, organisation_id, receiver)
);
create index threshold_reached on identifiers.threshold (receiver) where status = 'reached';
create index threshold_named on identifiers.threshold (kind, canonical);

alter table identifiers.threshold enable row level security;
create policy see on identifiers.threshold for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on identifiers.threshold to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
