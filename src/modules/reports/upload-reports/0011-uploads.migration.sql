-- SPDX-License-Identifier: EUPL-1.2
-- A file that somebody of a partner is handing in: it waits here, sealed (name too), between choosing it and filing it.
-- Hours, not days.
create table reports.upload (
  id uuid primary key,
  organisation_id text not null,
  kind text not null check (kind in ('table', 'reports', 'mail')),
  state text not null check (state in ('mapping', 'checking', 'checked', 'filing', 'filed')),
  language text not null check (language in ('nl', 'en')),
  name bytea not null,
  -- What the file holds: gone as soon as it is filed.
  sealed bytea,
  -- Rows that are wrong, with their cells and the reasons.
  faults bytea,
  column_map jsonb,
  row_count int not null default 0,
  done_count int not null default 0,
  right_count int not null default 0,
  known_count int not null default 0,
  wrong_count int not null default 0,
  begun_at timestamptz not null,
  changed_at timestamptz not null
);
alter table reports.upload alter column sealed set storage external;
alter table reports.upload alter column faults set storage external;
create index upload_of_organisation on reports.upload (organisation_id);
create index upload_begun_at on reports.upload (begun_at);

alter table reports.upload enable row level security;
create policy own on reports.upload to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
