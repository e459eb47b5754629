-- SPDX-License-Identifier: EUPL-1.2
-- What others say in their MISP or TAXII, as claims of theirs: kept for the organisation that follows them, never a listing.
create table threat_feeds.feed (
  id uuid primary key,
  organisation_id text not null,
  name text not null check (char_length(name) between 1 and 100),
  format text not null check (format in ('misp', 'taxii')),
  url text not null,
  -- What is sent as Authorization, sealed; null: nothing.
  authorization_sealed bytea,
  -- How sure this organisation takes them to be, of a hundred.
  confidence int not null check (confidence between 0 and 100),
  -- How far it was read.
  mark jsonb not null default '{}',
  polled_at timestamptz,
  failures int not null default 0,
  -- A word of ours, never a text of theirs.
  problem text,
  unique (organisation_id, name)
);

create table threat_feeds.claim (
  feed_id uuid not null references threat_feeds.feed on delete cascade,
  -- Their id of what says so.
  reference text not null check (char_length(reference) <= 200),
  kind text not null,
  canonical text not null,
  first_seen timestamptz not null,
  -- Their end of its validity; null: none.
  until timestamptz,
  -- They withdrew it.
  ended_at timestamptz,
  confidence int not null check (confidence between 0 and 100),
  changed_at timestamptz not null,
  primary key (feed_id, reference, kind, canonical)
);
create index claim_named on threat_feeds.claim (kind, canonical);
create index claim_changed_at on threat_feeds.claim (changed_at);

-- What was not taken, by reason, without any value.
create table threat_feeds.dropped (
  feed_id uuid not null references threat_feeds.feed on delete cascade,
  reason text not null,
  times int not null,
  last_at timestamptz not null,
  primary key (feed_id, reason)
);

alter table threat_feeds.feed enable row level security;
alter table threat_feeds.claim enable row level security;
alter table threat_feeds.dropped enable row level security;
create policy own on threat_feeds.feed for select to dijkwacht_app
  using (organisation_id = (select foundation.organisation_id()));
create policy program on threat_feeds.feed to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
create policy own on threat_feeds.claim for select to dijkwacht_app using (exists (select from threat_feeds.feed f where f.id = feed_id));
create policy program on threat_feeds.claim to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
create policy own on threat_feeds.dropped for select to dijkwacht_app using (exists (select from threat_feeds.feed f where f.id = feed_id));
create policy program on threat_feeds.dropped to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
