-- SPDX-License-Identifier: EUPL-1.2
-- Who asks the register how much, counted together by every program that serves: a day at a time, and gone after a crash, for it is only a brake.
-- Nobody can read out of it what was asked: of each question it sets one of some thousands of bits, under a key of that day.
create unlogged table sharing.asker (
  -- A digest of the network, or of the organisation, under the key of the day.
  name bytea not null,
  day date not null,
  kind text not null check (kind in ('network', 'wide', 'client', 'private')),
  -- Only of a client.
  organisation_id text,
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  asked int not null default 0,
  -- How many different ones: those that the register warns about, and those that it knows nothing of.
  hits bit(512) not null default repeat('0', 512)::bit(512),
  misses bit(4096) not null default repeat('0', 4096)::bit(4096),
  refused int not null default 0,
  primary key (name, day)
);
create index asker_of_day on sharing.asker (day, kind);

-- What was asked in all, an hour at a time: by what is usual somebody sees what is not.
create table sharing.asked_hour (
  hour timestamptz primary key,
  -- Since midnight, different ones per network added up.
  day_misses int not null,
  hour_misses int not null,
  networks int not null,
  refused int not null,
  -- More than usual: each network gets less until it is over.
  is_tight boolean not null
);

alter table sharing.asker enable row level security;
create policy program on sharing.asker to dijkwacht_app using ((select foundation.is_system()));
alter table sharing.asked_hour enable row level security;
create policy program on sharing.asked_hour to dijkwacht_app using ((select foundation.is_system()));

