-- SPDX-License-Identifier: EUPL-1.2
-- A key with which a program of a partner that can only send one fixed word (MISP, a TAXII client) reads feeds, and nothing else. Only its digest is kept.
create table partners.feed_key (
  id uuid primary key,
  client_id text not null references partners.machine_client on delete cascade,
  key_digest bytea not null unique,
  made_at timestamptz not null,
  until timestamptz not null
);
create index feed_key_of_client on partners.feed_key (client_id);
alter table partners.feed_key enable row level security;
create policy program on partners.feed_key for all to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
