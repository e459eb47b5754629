-- SPDX-License-Identifier: EUPL-1.2
-- Our share of the key of each namespace and epoch, sealed. When the epoch is over the share is destroyed and the row stays.
create table sharing.oprf_key (
  namespace text not null check (namespace in ('partner', 'device', 'citizen')),
  epoch int not null,
  sealed_secret bytea,
  public_key bytea not null check (length(public_key) = 32),
  -- What the second key holder says that its share is; null as long as it did not say.
  evaluator_key bytea check (length(evaluator_key) = 32),
  made_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (namespace, epoch),
  check ((sealed_secret is null) = (destroyed_at is not null))
);

-- Elements that an organisation may have evaluated in one epoch for one purpose, as was agreed.
create table sharing.quota (
  organisation_id text not null,
  namespace text not null,
  purpose text not null,
  per_epoch int not null check (per_epoch >= 0),
  changed_at timestamptz not null,
  primary key (organisation_id, namespace, purpose)
);

-- Why a partner asks and how much, as it signed it.
create table sharing.statement (
  id uuid primary key,
  client_id text not null,
  organisation_id text not null,
  -- The number that the client gave it; the same one counts once.
  said_id text not null,
  namespace text not null,
  epoch int not null,
  purpose text not null,
  activity text not null,
  most int not null check (most > 0),
  used int not null default 0 check (used between 0 and most),
  signed text not null,
  accepted_at timestamptz not null,
  unique (client_id, said_id)
);
create index statement_of_organisation on sharing.statement (organisation_id, namespace, epoch, purpose);
create index statement_accepted_at on sharing.statement (accepted_at);

-- What was asked: commitments that only the asker can open. Null: somebody without a statement.
create table sharing.evaluation (
  id bigint generated always as identity primary key,
  statement_id uuid references sharing.statement on delete cascade,
  namespace text not null,
  epoch int not null,
  elements bytea not null,
  asked_at timestamptz not null
);
create index evaluation_of_statement on sharing.evaluation (statement_id);
create index evaluation_asked_at on sharing.evaluation (asked_at);

-- The register under the keys of an epoch. Made by us together with the second key holder; noise once the keys are gone.
create table sharing.tag (
  namespace text not null,
  epoch int not null,
  kind text not null,
  canonical text not null,
  tag bytea not null check (length(tag) = 16),
  -- Seals what a bucket tells about it.
  meta_key bytea not null check (length(meta_key) = 32),
  made_at timestamptz not null,
  primary key (namespace, epoch, kind, canonical)
);
create index tag_made_at on sharing.tag (made_at);

-- What one recipient holds of an epoch, and in which version.
create table sharing.tag_set (
  id uuid primary key,
  receiver_organisation_id text not null,
  namespace text not null,
  epoch int not null,
  version int not null default 0,
  digest text not null default '',
  count int not null default 0,
  changed_at timestamptz not null,
  unique (receiver_organisation_id, namespace, epoch)
);
create index tag_set_changed_at on sharing.tag_set (changed_at);
create table sharing.tag_held (
  set_id uuid not null references sharing.tag_set on delete cascade,
  tag bytea not null,
  primary key (set_id, tag)
);
create table sharing.tag_delta (
  set_id uuid not null references sharing.tag_set on delete cascade,
  version int not null,
  signed text not null,
  made_at timestamptz not null,
  primary key (set_id, version)
);
create table sharing.tag_base (
  set_id uuid primary key references sharing.tag_set on delete cascade,
  version int not null,
  bytes bytea not null,
  made_at timestamptz not null
);

alter table sharing.oprf_key enable row level security;
create policy program on sharing.oprf_key to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.quota enable row level security;
create policy see on sharing.quota for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on sharing.quota to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.statement enable row level security;
create policy see on sharing.statement for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on sharing.statement to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.evaluation enable row level security;
create policy see on sharing.evaluation for select to dijkwacht_app
  using (exists (select from sharing.statement s where s.id = statement_id));
create policy program on sharing.evaluation to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.tag enable row level security;
create policy program on sharing.tag to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.tag_set enable row level security;
create policy see on sharing.tag_set for select to dijkwacht_app
  using ((select foundation.is_system()) or receiver_organisation_id = (select foundation.organisation_id()));
create policy program on sharing.tag_set to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.tag_held enable row level security;
create policy program on sharing.tag_held to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.tag_delta enable row level security;
create policy see on sharing.tag_delta for select to dijkwacht_app
  using (exists (select from sharing.tag_set s where s.id = set_id));
create policy program on sharing.tag_delta to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table sharing.tag_base enable row level security;
create policy see on sharing.tag_base for select to dijkwacht_app
  using (exists (select from sharing.tag_set s where s.id = set_id));
create policy program on sharing.tag_base to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
