-- SPDX-License-Identifier: EUPL-1.2
-- Complaints (aangiften) of companies, and their reports without complaint. The filer's organisation writes it; the police organisation sees it from
-- the signature on, a prosecutor from the day on which it was handed over.
create table complaints.complaint (
  id uuid primary key,
  -- Given when it is signed: what people name on the phone.
  number text unique,
  organisation_id text not null,
  -- In whose name: the company of the mandate.
  company_number text not null check (company_number ~ '^\d{8}$'),
  company_name text not null check (length(company_name) <= 200),
  branch_number text check (branch_number ~ '^\d{12}$'),
  is_chain boolean not null,
  -- A report without complaint: it never becomes one.
  is_report boolean not null,
  form text not null,
  status text not null check (status in ('draft', 'submitted', 'confirmed', 'more-asked', 'in-assessment', 'no-offence', 'kept', 'bundled',
    'in-investigation', 'with-prosecutor', 'dismissed', 'prosecution', 'out-of-court', 'closed', 'withdrawn', 'referred')),
  status_at timestamptz not null,
  -- Counts every change, so that nobody overwrites what somebody else did meanwhile.
  changes int not null default 1,
  created_at timestamptz not null,
  submitted_at timestamptz,
  police_organisation_id text,
  prosecutor_organisation_id text,
  confirmed_at timestamptz,
  -- The number under which the police took it.
  police_number text check (length(police_number) <= 60),
  own_reference text check (length(own_reference) <= 100),
  reason text,
  -- Id of the reporting point that it was referred to.
  referred_to text,
  -- How whoever bundled it calls the cluster.
  cluster text check (length(cluster) <= 60),
  ended_at timestamptz,
  check ((status = 'draft') = (number is null) or status in ('referred', 'withdrawn')),
  check ((number is null) = (police_organisation_id is null)),
  check (is_report <= (police_number is null)),
  check ((status in ('closed', 'withdrawn', 'referred')) = (ended_at is not null))
);
create index complaint_of_filer on complaints.complaint (organisation_id, created_at desc, id desc);
create index complaint_of_police on complaints.complaint (police_organisation_id, status_at, id) where police_organisation_id is not null;
create index complaint_of_prosecutor on complaints.complaint (prosecutor_organisation_id, status_at, id) where prosecutor_organisation_id is not null;
create index complaint_changed on complaints.complaint (organisation_id, status_at, id);
create index complaint_ended_at on complaints.complaint (ended_at);

create sequence complaints.number;
grant usage on sequence complaints.number to dijkwacht_app;

-- What was told. A version that is signed never changes; adding something makes the next one.
create table complaints.version (
  complaint_id uuid not null references complaints.complaint on delete cascade,
  number int not null check (number >= 1),
  -- Answers as they were typed, sealed: they hold names, mail addresses and a story.
  sealed bytea not null,
  -- Accounts, numbers and addresses of the other party as they were understood, to recognise the same case.
  stated jsonb not null default '[]',
  loss_in_cents bigint check (loss_in_cents >= 0),
  occurred_on date,
  written_at timestamptz not null,
  written_by text not null,
  written_name text not null,
  -- Who signed, on which mandate, and the SHA-256 of what was signed.
  signed_at timestamptz,
  signed_by text,
  signed_name text,
  mandate_id uuid,
  digest bytea check (octet_length(digest) = 32),
  -- The report that it made, of which the police organisation is controller.
  report_id uuid unique,
  -- When the police took this version over.
  accepted_at timestamptz,
  primary key (complaint_id, number),
  check ((signed_at is null) = (digest is null) and (signed_at is null) = (signed_by is null))
);
create unique index version_open_once on complaints.version (complaint_id) where signed_at is null;
create index version_stated on complaints.version using gin (stated jsonb_path_ops);

-- What happened with it, with reasons: the filer and the police read the same line.
create table complaints.step (
  complaint_id uuid not null references complaints.complaint on delete cascade,
  number int not null,
  at timestamptz not null,
  step text not null,
  status text not null,
  party text not null check (party in ('filer', 'police', 'prosecutor', 'system')),
  reason text,
  words text check (length(words) <= 2000),
  by_id text,
  by_name text,
  primary key (complaint_id, number)
);

-- That an organisation, or one person of it, may act for a company.
create table complaints.mandate (
  id uuid primary key,
  organisation_id text not null,
  person_id text,
  company_number text not null check (company_number ~ '^\d{8}$'),
  company_name text not null check (length(company_name) <= 200),
  branch_number text check (branch_number ~ '^\d{12}$'),
  is_chain boolean not null,
  may_sign boolean not null,
  needs_two boolean not null,
  level text check (level in ('eh2plus', 'eh3', 'eh4')),
  checked_at timestamptz not null,
  ends_on date,
  revoked_at timestamptz
);
create unique index mandate_once on complaints.mandate (organisation_id, coalesce(person_id, ''), company_number, coalesce(branch_number, ''));

alter table complaints.complaint enable row level security;
create policy see on complaints.complaint to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
    or police_organisation_id = (select foundation.organisation_id())
    or prosecutor_organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
    or police_organisation_id = (select foundation.organisation_id())
    or prosecutor_organisation_id = (select foundation.organisation_id()));

alter table complaints.version enable row level security;
-- A version that is not signed is the filer's own paper.
create policy see on complaints.version to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id
    and (signed_at is not null or (select foundation.is_system()) or c.organisation_id = (select foundation.organisation_id()))));
alter table complaints.step enable row level security;
create policy see on complaints.step to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id));

alter table complaints.mandate enable row level security;
create policy see on complaints.mandate for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on complaints.mandate to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
