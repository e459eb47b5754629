-- SPDX-License-Identifier: EUPL-1.2
-- Organisations that are no partner and are told and asked, and who of them was invited.
create table gatherings.circle (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  -- Themes of the plan that it wants to hear about.
  interests text[] not null check (interests <@ array['insight', 'data-sharing', 'barriers', 'follow-up', 'resilience', 'victims']),
  came_by text not null check (length(came_by) between 1 and 300),
  -- A person to write to, sealed: gone when they say so, and with the row.
  sealed_contact bytea,
  address_digest bytea,
  organisation_id text not null,
  tended_at timestamptz not null,
  check ((sealed_contact is null) = (address_digest is null))
);
create index circle_tended_at on gatherings.circle (tended_at);
create index circle_address on gatherings.circle (organisation_id, address_digest);

-- One invitation: what is mailed about it, and what was answered with its code. 'sending': handed over, or about to be; never sent again.
create table gatherings.invitation (
  id uuid primary key,
  event_id uuid not null references gatherings.event on delete cascade,
  circle_id uuid not null references gatherings.circle on delete cascade,
  mail text not null default 'invite' check (mail in ('invite', 'changed', 'cancelled')),
  sealed_code bytea,
  code_digest bytea not null unique,
  state text not null check (state in ('due', 'sending', 'sent', 'failed')),
  attempts int not null default 0,
  answer text not null default 'none' check (answer in ('none', 'yes', 'no')),
  people int not null default 0 check (people between 0 and 20),
  at timestamptz not null,
  answered_at timestamptz,
  unique (event_id, circle_id),
  check ((answer = 'yes') = (people > 0))
);
create index invitation_circle on gatherings.invitation (circle_id);
create index invitation_at on gatherings.invitation (at);

-- Other consultation bodies and programmes beside this plan: what they do, what overlaps, and what they get stuck on.
create table gatherings.body (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('consultation', 'programme')),
  does text not null check (length(does) between 1 and 500),
  overlap text not null check (length(overlap) <= 500),
  agreed_with text not null check (length(agreed_with) <= 300),
  bottleneck text not null check (length(bottleneck) <= 500),
  source text not null check (length(source) between 1 and 300),
  seen_on date not null,
  organisation_id text not null,
  changed_at timestamptz not null,
  -- What overlaps was agreed with somebody, or nobody knows who does what.
  check (overlap = '' or agreed_with <> '')
);

alter table gatherings.circle enable row level security;
create policy own on gatherings.circle to dijkwacht_app
  using ((select foundation.is_system()) or (select gatherings.is_organiser()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select gatherings.is_organiser()) and organisation_id = (select foundation.organisation_id()));
alter table gatherings.invitation enable row level security;
create policy own on gatherings.invitation to dijkwacht_app
  using (gatherings.is_own(event_id)) with check (gatherings.is_own(event_id));
alter table gatherings.body enable row level security;
create policy see on gatherings.body for select to dijkwacht_app using ((select gatherings.is_reader()));
create policy own on gatherings.body to dijkwacht_app
  using ((select foundation.is_system()) or (select gatherings.is_organiser()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select gatherings.is_organiser()) and organisation_id = (select foundation.organisation_id()));
