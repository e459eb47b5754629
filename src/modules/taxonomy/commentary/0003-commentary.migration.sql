-- SPDX-License-Identifier: EUPL-1.2
-- What stands beside the editions and has versions of its own: everyday words, examples, what a concept is not, and how others count.
create table taxonomy.commentary (
  id text primary key, -- 'nl-online-fraude/2026-11-27'
  scheme text not null,
  version text not null,
  published_on date not null,
  status text not null check (status in ('draft', 'published')),
  content jsonb not null, -- in the shape of commentary.schema.ts
  content_hash text not null,
  loaded_at timestamptz not null
);
alter table taxonomy.commentary enable row level security;
create policy read_commentaries on taxonomy.commentary for select to dijkwacht_app using (true);
create policy write_commentaries on taxonomy.commentary for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
