-- SPDX-License-Identifier: EUPL-1.2
-- Police or prosecutor keep back what follows from an objection for a while, because it would warn somebody. Nobody else sees that it is there.
create table redress.hold (
  id uuid primary key,
  kind text not null,
  canonical text not null,
  organisation_id text not null,
  reason text not null,
  held_until timestamptz not null,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  ended_by text,
  ended_by_name text,
  ended_at timestamptz,
  check ((approved_at is null) = (approved_by is null)),
  check (approved_by is null or approved_by <> proposed_by),
  check (held_until > proposed_at)
);
create index hold_of_identifier on redress.hold (kind, canonical) where ended_at is null;
create index hold_of_organisation on redress.hold (organisation_id, proposed_at desc);
create index hold_held_until on redress.hold (held_until);

alter table redress.hold enable row level security;
create policy own on redress.hold to dijkwacht_app using (
  (select foundation.is_system())
  or (organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person'));
