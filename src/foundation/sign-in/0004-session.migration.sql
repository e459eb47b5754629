-- SPDX-License-Identifier: EUPL-1.2
-- Who is signed in. The token itself is only in the browser: a copy of this table opens no session.
create table foundation.session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  issuer text not null,
  subject text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_expires_at on foundation.session (expires_at);
grant select, insert, update, delete on foundation.session to dijkwacht_app;
alter table foundation.session enable row level security;
create policy program_only on foundation.session to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
