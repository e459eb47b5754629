-- SPDX-License-Identifier: EUPL-1.2
-- Where the system of a filer wants to hear what happens with its complaints.
create table complaints.webhook (
  organisation_id text primary key,
  url text not null check (length(url) <= 500),
  changed_at timestamptz not null
);
-- What was told to it, and whether it answered: numbers, codes and moments, never what was told to the police.
create table complaints.delivery (
  id uuid primary key,
  organisation_id text not null references complaints.webhook on delete cascade,
  complaint_id uuid not null references complaints.complaint on delete cascade,
  version int not null,
  news text not null check (news in ('status', 'silence')),
  status text not null,
  reason text,
  happened_at timestamptz not null,
  state text not null default 'due' check (state in ('due', 'sent', 'failed')),
  attempts int not null default 0,
  because text,
  at timestamptz not null,
  tried_at timestamptz,
  unique (complaint_id, version, news)
);
create index delivery_at on complaints.delivery (at);
create index delivery_of_organisation on complaints.delivery (organisation_id, at desc);

alter table complaints.webhook enable row level security;
create policy own on complaints.webhook to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table complaints.delivery enable row level security;
create policy see on complaints.delivery for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on complaints.delivery to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
