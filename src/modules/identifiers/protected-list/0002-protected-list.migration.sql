-- SPDX-License-Identifier: EUPL-1.2
-- What people added to the protected list: proposed by one, approved by another. The reference data lie in the program.
create table identifiers.protected_entry (
  id uuid primary key,
  kind text not null,
  canonical text not null,
  -- 'domain': every host and mail address under it too.
  covers text not null check (covers in ('exact', 'domain')),
  category text not null check (category in ('bank', 'public-body', 'emergency', 'popular', 'shared-host', 'own-product', 'other')),
  reason text not null check (length(reason) between 3 and 2000),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_organisation_id text not null,
  proposed_at timestamptz not null,
  approved_by text,
  approved_by_name text,
  approved_organisation_id text,
  approved_at timestamptz,
  check (approved_by <> proposed_by),
  check ((approved_by is null) = (approved_at is null)),
  check (covers = 'exact' or kind = 'web-address'),
  unique (kind, canonical)
);
alter table identifiers.protected_entry enable row level security;
create policy see on identifiers.protected_entry for select to dijkwacht_app using (
  approved_at is not null or (select foundation.actor_kind()) in ('person', 'system'));
create policy propose on identifiers.protected_entry for insert to dijkwacht_app with check (
  (select foundation.is_system()) or (proposed_by = (select foundation.subject_id()) and approved_by is null));
create policy approve on identifiers.protected_entry for update to dijkwacht_app
  using ((select foundation.is_system()) or proposed_by <> (select foundation.subject_id()))
  with check ((select foundation.is_system()) or approved_by = (select foundation.subject_id()));
