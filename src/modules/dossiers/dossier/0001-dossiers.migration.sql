-- SPDX-License-Identifier: EUPL-1.2
create sequence dossiers.dossier_number;

-- A frozen version of a case: who made it for whom and why, what its package is, and what became of it.
create table dossiers.dossier (
  id uuid primary key,
  number text not null unique check (number ~ '^D-[0-9]{4}-[0-9]{5,}$'),
  organisation_id text not null,
  -- An own report that led to the case when it was made.
  case_report_id uuid not null,
  version int not null default 1 check (version >= 1),
  previous_id uuid references dossiers.dossier on delete set null,
  reason text not null check (reason in ('file-complaint', 'investigate')),
  -- Words of whoever made it, without an account, a number or an address in them.
  purpose text not null check (length(purpose) between 1 and 500),
  recipient_organisation_id text not null,
  made_by text not null,
  made_by_name text not null,
  asked_at timestamptz not null,
  making text not null default 'queued' check (making in ('queued', 'building', 'ready', 'failed', 'emptied')),
  -- Who makes it anew takes the next: what an earlier attempt still writes is refused.
  attempt int not null default 0,
  -- Reports done and in all, for who waits.
  done int not null default 0,
  total int not null default 0,
  frozen_at timestamptz,
  ready_at timestamptz,
  files_until timestamptz,
  -- What its page shows of it, sealed.
  summary bytea,
  -- SHA-512 of the signed list of files, hexadecimal, and the name of the key that signed it.
  manifest_digest text,
  key_id text,
  package_bytes bigint,
  -- What reporters stated together, in euro cents: to say what changed since.
  loss_in_cents bigint,
  course text not null default 'kept' check (course in ('kept', 'handed-over', 'received', 'taken-up', 'returned', 'in-investigation',
    'at-prosecutor', 'dismissed', 'out-of-court', 'prosecuted', 'judged', 'withdrawn')),
  revision int not null default 1,
  handed_over_at timestamptz,
  check ((making in ('ready', 'emptied')) <= (frozen_at is not null)),
  check ((course = 'kept') = (handed_over_at is null))
);
create index dossier_of_organisation on dossiers.dossier (organisation_id, asked_at desc, id desc);
create index dossier_received on dossiers.dossier (recipient_organisation_id, handed_over_at desc) where handed_over_at is not null;
create index dossier_of_case on dossiers.dossier (case_report_id);
create index dossier_files_until on dossiers.dossier (files_until) where making = 'ready';
create index dossier_asked_at on dossiers.dossier (asked_at);
create index dossier_previous on dossiers.dossier (previous_id);

-- Whatever the program does: what was frozen stays as it was.
create function dossiers.keep_frozen() returns trigger language plpgsql as $$
begin
  if old.ready_at is not null and (new.number, new.organisation_id, new.case_report_id, new.version, new.reason, new.purpose,
      new.recipient_organisation_id, new.made_by, new.made_by_name, new.frozen_at, new.ready_at, new.manifest_digest, new.key_id)
    is distinct from (old.number, old.organisation_id, old.case_report_id, old.version, old.reason, old.purpose,
      old.recipient_organisation_id, old.made_by, old.made_by_name, old.frozen_at, old.ready_at, old.manifest_digest, old.key_id)
  then raise exception 'a dossier that was made never changes'; end if;
  return new;
end $$;
create trigger keep_frozen before update on dossiers.dossier for each row execute function dossiers.keep_frozen();

-- The files of the package, in their order. Their bytes are in parts of at most half a megabyte, sealed.
create table dossiers.file (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  place int not null,
  path text not null,
  size bigint not null,
  crc32 bigint not null,
  sha256 text not null,
  sha512 text not null,
  primary key (dossier_id, place)
);
create table dossiers.part (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  path text not null,
  place int not null,
  sealed bytea not null,
  primary key (dossier_id, path, place)
);
alter table dossiers.part alter column sealed set storage external;

-- Which reports are in it, each with a digest of what was frozen: to say what changed since, and to reach who filed.
create table dossiers.report (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  report_id uuid not null,
  digest text not null,
  organisation_id text not null,
  primary key (dossier_id, report_id)
);
create index report_in_dossier on dossiers.report (report_id);

-- Which accounts, numbers and addresses are in it unmasked, of others than who filed.
create table dossiers.identifier (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  identifier_id uuid not null,
  kind text not null,
  canonical text not null,
  organisation_id text not null,
  primary key (dossier_id, identifier_id)
);
create index identifier_in_dossier on dossiers.identifier (kind, canonical);

-- What became of it, step by step.
create table dossiers.outcome (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  at timestamptz not null,
  step text not null,
  course text not null,
  ground text,
  words text not null default '' check (length(words) <= 1000),
  reference text not null default '' check (length(reference) <= 60),
  -- Who filed was told.
  is_told boolean not null default false,
  organisation_id text not null,
  person_id text
);
create index outcome_of_dossier on dossiers.outcome (dossier_id, at);

alter table dossiers.dossier enable row level security;
create policy see on dossiers.dossier for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
  or (handed_over_at is not null and recipient_organisation_id = (select foundation.organisation_id())));
create policy change on dossiers.dossier to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table dossiers.file enable row level security;
create policy with_dossier on dossiers.file for select to dijkwacht_app
  using ((select foundation.is_system()) or exists (select from dossiers.dossier d where d.id = dossier_id));
create policy change on dossiers.file to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- Only the program reads the bytes, after it wrote down who takes them.
alter table dossiers.part enable row level security;
create policy program on dossiers.part to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table dossiers.report enable row level security;
create policy see on dossiers.report for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on dossiers.report to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table dossiers.identifier enable row level security;
create policy see on dossiers.identifier for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on dossiers.identifier to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table dossiers.outcome enable row level security;
create policy with_dossier on dossiers.outcome for select to dijkwacht_app
  using ((select foundation.is_system()) or exists (select from dossiers.dossier d where d.id = dossier_id));
create policy change on dossiers.outcome to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
