-- SPDX-License-Identifier: EUPL-1.2
-- What the name server was given, so that a published step can be told from one that was only decided.

-- One row for each serial that was sent to the server, written before it is sent. `complete_to`: a zone with this serial holds everything
-- that the list did up to here; later steps may be in it in part.
create table shield.publication (
  serial bigint primary key,
  complete_to bigint not null,
  names int not null,
  sent_at timestamptz not null,
  -- Null: not known to be served. The server may have it all the same, when its answer was lost.
  served_at timestamptz
);

-- How it goes, in one row.
create table shield.publisher (
  id boolean primary key default true check (id),
  serial bigint,
  published_at timestamptz,
  compared_at timestamptz,
  -- Names on the list that do not fit in this zone, because together they are longer than a name can be.
  left_out int not null default 0,
  failures int not null default 0,
  failed_at timestamptz,
  problem text check (length(problem) <= 200)
);
insert into shield.publisher default values;

-- Whoever loads the zone. `resolver`: address and port that we may ask whether it works; null when the provider says so itself.
create table shield.recipient (
  id text primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$'),
  organisation_id text not null,
  name text not null check (length(name) <= 200),
  resolver text check (length(resolver) <= 60),
  since timestamptz not null,
  ended_at timestamptz,
  -- Since when its own name is in the zone.
  canary_at timestamptz,
  confirmed_serial bigint,
  confirmed_at timestamptz,
  asked_at timestamptz,
  problem text check (length(problem) <= 200)
);
create index recipient_of_organisation on shield.recipient (organisation_id);

-- Each time that a recipient was seen to use a newer list than before.
create table shield.confirmation (
  recipient_id text not null references shield.recipient on delete cascade,
  serial bigint not null,
  -- Asked by us, or said by the recipient.
  how text not null check (how in ('asked', 'said')),
  at timestamptz not null,
  primary key (recipient_id, serial)
);

alter table shield.publication enable row level security;
create policy see on shield.publication for select to dijkwacht_app using (true);
create policy change on shield.publication for all to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table shield.publisher enable row level security;
create policy see on shield.publisher for select to dijkwacht_app using (true);
create policy change on shield.publisher for update to dijkwacht_app using ((select foundation.is_system()));
alter table shield.recipient enable row level security;
create policy see on shield.recipient for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on shield.recipient for all to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
create policy confirm on shield.recipient for update to dijkwacht_app
  using (organisation_id = (select foundation.organisation_id()));
alter table shield.confirmation enable row level security;
create policy see on shield.confirmation to dijkwacht_app
  using ((select foundation.is_system()) or recipient_id in (select id from shield.recipient))
  with check ((select foundation.is_system()) or recipient_id in (select id from shield.recipient));
