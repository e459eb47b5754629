-- SPDX-License-Identifier: EUPL-1.2
-- What somebody filled in so far, sealed. Only the holder of the cookie can find it: the store sets the digest of its token.
create table reports.draft (
  id uuid primary key,
  token_digest bytea not null unique,
  sealed bytea not null,
  begun_at timestamptz not null,
  saved_at timestamptz not null
);
create index draft_saved_at on reports.draft (saved_at);

create function reports.presented_draft() returns bytea language sql stable
  as $$ select decode(nullif(current_setting('reports.draft', true), ''), 'hex') $$;

alter table reports.draft enable row level security;
create policy own on reports.draft to dijkwacht_app
  using ((select foundation.is_system()) or token_digest = (select reports.presented_draft()));
