-- SPDX-License-Identifier: EUPL-1.2
-- One row per published or draft edition of the taxonomy, as loaded from its file.
create table taxonomy.edition (
  id text primary key, -- 'nl-online-fraude/0.1.0-draft.1'
  scheme text not null,
  version text not null,
  published_on date not null,
  status text not null check (status in ('draft', 'published')),
  title jsonb not null,
  content_hash text not null, -- SHA-256 of the edition as read: the same file changes nothing
  loaded_at timestamptz not null
);

create table taxonomy.concept (
  edition_id text not null references taxonomy.edition on delete cascade,
  id text not null, -- 'FF-410'; never reused, the number carries no meaning
  position int not null, -- order in the edition
  facet text not null,
  broader text[] not null,
  label jsonb not null,
  alternative_labels jsonb not null,
  definition jsonb not null,
  scope_note jsonb,
  priority int, -- 1 is the first priority form of the action plan
  status text not null,
  since text not null,
  mappings jsonb not null,
  primary key (edition_id, id)
);

-- Reference data: everybody reads, only the program itself writes.
alter table taxonomy.edition enable row level security;
alter table taxonomy.concept enable row level security;
create policy read_editions on taxonomy.edition for select to dijkwacht_app using (true);
create policy write_editions on taxonomy.edition for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
create policy read_concepts on taxonomy.concept for select to dijkwacht_app using (true);
create policy write_concepts on taxonomy.concept for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
