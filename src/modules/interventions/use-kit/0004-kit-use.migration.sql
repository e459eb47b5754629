-- SPDX-License-Identifier: EUPL-1.2
-- Which organisation made which kit for which municipality, and what it says that came of it. Nobody is named; what was filled in is not kept.
create table interventions.kit_use (
  id uuid primary key,
  kit text not null check (length(kit) <= 60),
  organisation_id text not null,
  place text not null check (place ~ '^GM\d{4}$'),
  made_at timestamptz not null,
  -- From then on they are asked.
  ask_from timestamptz not null,
  what_came text check (length(what_came) between 1 and 500),
  told_at timestamptz,
  unique (kit, organisation_id, place),
  check ((what_came is null) = (told_at is null))
);
create index kit_use_made_at on interventions.kit_use (made_at desc);

alter table interventions.kit_use enable row level security;
create policy own on interventions.kit_use to dijkwacht_app
  using ((select foundation.is_system()) or (select interventions.is_partner())
    and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select interventions.is_partner())
    and organisation_id = (select foundation.organisation_id()));
