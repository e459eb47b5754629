-- SPDX-License-Identifier: EUPL-1.2
-- What police and prosecutor delivered about complaints and other results, half-year by half-year, and what was published of it.
create table outcomes.delivery (
  id uuid primary key,
  organisation_id text not null,
  supplier text not null check (supplier in ('police', 'prosecutor')),
  half text not null check (half ~ '^20[0-9]{2}-[12]$'),
  file_name text not null check (length(file_name) <= 200),
  -- Number of the person; their name stands in the register of partners.
  delivered_by text not null,
  delivered_at timestamptz not null,
  rows_kept int not null check (rows_kept >= 0),
  rows_known int not null check (rows_known >= 0),
  rows_refused int not null check (rows_refused >= 0)
);
create index delivery_of_organisation on outcomes.delivery (organisation_id, delivered_at desc);
create index delivery_at on outcomes.delivery (delivered_at);

-- One row of a delivery. A correction is a new row; the one before it stays, and says by which it was followed.
create table outcomes.delivered_row (
  id uuid primary key,
  delivery_id uuid not null references outcomes.delivery on delete cascade,
  organisation_id text not null,
  half text not null,
  line int not null,
  kind text not null check (kind in ('case', 'count', 'result')),
  -- What it is about: kind and everything that makes it another figure.
  key text not null check (length(key) <= 400),
  -- Number of the complaint in `complaints`.
  complaint_id uuid,
  period text,
  form text,
  region text,
  outcome text not null,
  ground text,
  is_bundled boolean,
  months int check (months between 0 and 600),
  happened_on date,
  -- A count, cents, or hundredths of a percent.
  amount bigint check (amount >= 0),
  cases int check (cases >= 0),
  source text check (length(source) <= 300),
  followed_by uuid,
  check ((kind = 'case') = (complaint_id is not null and happened_on is not null)),
  check ((kind = 'case') = (amount is null)),
  check (kind <> 'result' or source is not null)
);
create unique index delivered_row_stands on outcomes.delivered_row (organisation_id, key) where followed_by is null;
create index delivered_row_followed_by on outcomes.delivered_row (followed_by) where followed_by is not null;
create index delivered_row_of_delivery on outcomes.delivered_row (delivery_id);
create index delivered_row_of_complaint on outcomes.delivered_row (complaint_id) where complaint_id is not null;
create index delivered_row_of_half on outcomes.delivered_row (half, kind) where followed_by is null;

-- What was made of it for everybody: frozen by one person, published by another, never changed.
create table outcomes.issue (
  id uuid primary key,
  half text not null check (half ~ '^20[0-9]{2}-[12]$'),
  version int not null check (version >= 1),
  status text not null check (status in ('frozen', 'published')),
  -- Why there is another version of this half-year; null: the first.
  why text check (length(why) between 1 and 500),
  -- Text as it was frozen: its digest is of these very bytes.
  content json not null,
  -- SHA-256 of the content: what the second person saw is what is published.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  frozen_by text not null,
  frozen_at timestamptz not null,
  published_by text,
  published_at timestamptz,
  unique (half, version),
  check ((version = 1) = (why is null)),
  check ((status = 'frozen') = (published_by is null) and (status = 'frozen') = (published_at is null)),
  -- Never the one who froze it.
  check (published_by <> frozen_by)
);
create unique index issue_frozen_once on outcomes.issue (half) where status = 'frozen';

alter table outcomes.delivery enable row level security;
create policy see on outcomes.delivery to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));

alter table outcomes.delivered_row enable row level security;
create policy see on outcomes.delivered_row to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));

-- Written by the program only, after it asked who may; what was published stays as it is, whoever asks.
alter table outcomes.issue enable row level security;
create policy see on outcomes.issue for select to dijkwacht_app
  using (status = 'published' or (select foundation.is_system()));
create policy write on outcomes.issue for insert to dijkwacht_app
  with check ((select foundation.is_system()) and status = 'frozen');
create policy decide on outcomes.issue for update to dijkwacht_app
  using ((select foundation.is_system()) and status = 'frozen') with check ((select foundation.is_system()));
create policy discard on outcomes.issue for delete to dijkwacht_app
  using ((select foundation.is_system()) and status = 'frozen');
