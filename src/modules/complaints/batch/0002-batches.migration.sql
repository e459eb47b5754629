-- SPDX-License-Identifier: EUPL-1.2
-- A file of cases of one company and one form, and the drafts that came of it: looked at and signed as one list, each still a complaint by itself.
create table complaints.batch (
  id uuid primary key,
  organisation_id text not null,
  company_number text not null check (company_number ~ '^\d{8}$'),
  company_name text not null check (length(company_name) <= 200),
  branch_number text check (branch_number ~ '^\d{12}$'),
  is_chain boolean not null,
  form text not null,
  is_report boolean not null,
  state text not null check (state in ('mapping', 'storing', 'stored', 'signing', 'stopped', 'signed')),
  language text not null check (language in ('nl', 'en')),
  -- Name of the file and of its columns, sealed.
  head bytea not null,
  -- What the file holds: gone as soon as its rows are stored.
  sealed bytea,
  column_map jsonb,
  row_count int not null,
  done_count int not null default 0,
  stored_count int not null default 0,
  known_count int not null default 0,
  wrong_count int not null default 0,
  mended_count int not null default 0,
  begun_at timestamptz not null,
  begun_by text not null,
  begun_name text not null,
  signed_by text,
  signed_name text,
  sign_at timestamptz,
  stopped_because text,
  changed_at timestamptz not null
);
alter table complaints.batch alter column sealed set storage external;
create index batch_of_organisation on complaints.batch (organisation_id, begun_at desc);
create index batch_begun_at on complaints.batch (begun_at);

-- Rows that did not become a draft, with their cells and why.
create table complaints.batch_row (
  batch_id uuid not null references complaints.batch on delete cascade,
  row int not null,
  kind text not null check (kind in ('wrong', 'known')),
  sealed bytea not null,
  primary key (batch_id, row)
);

alter table complaints.complaint
  add column batch_id uuid references complaints.batch on delete set null,
  add column batch_row int,
  -- Keyed digest of what the row said: the same row again is known.
  add column row_digest bytea,
  -- A complaint that looks like the same case, for whoever signs.
  add column like_id uuid references complaints.complaint on delete set null;
create index complaint_of_batch on complaints.complaint (batch_id, batch_row) where batch_id is not null;
create index complaint_row_digest on complaints.complaint (organisation_id, row_digest) where row_digest is not null;
create index complaint_own_reference on complaints.complaint (organisation_id, company_number, lower(own_reference)) where own_reference is not null;
create index complaint_like on complaints.complaint (like_id) where like_id is not null;

alter table complaints.batch enable row level security;
create policy own on complaints.batch to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table complaints.batch_row enable row level security;
create policy own on complaints.batch_row to dijkwacht_app
  using (exists (select from complaints.batch b where b.id = batch_id));
