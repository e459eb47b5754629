-- SPDX-License-Identifier: EUPL-1.2
-- How kits of one organisation look, so that it is asked once: its own colour, lines and logo, until it takes them away.
create table interventions.kit_style (
  organisation_id text primary key,
  place text not null check (place ~ '^GM\d{4}$'),
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  contact text not null check (length(contact) <= 400),
  logo bytea check (octet_length(logo) <= 4000000),
  kept_at timestamptz not null
);
alter table interventions.kit_style enable row level security;
create policy own on interventions.kit_style to dijkwacht_app
  using ((select foundation.is_system()) or (select interventions.is_partner())
    and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select interventions.is_partner())
    and organisation_id = (select foundation.organisation_id()));
