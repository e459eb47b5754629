-- SPDX-License-Identifier: EUPL-1.2
-- What one organisation gives to another as a whole, in versions: a set belongs to one giver and one recipient, so that nobody else's
-- moments, numbers or digests can be laid beside it.
create table sharing.item_set (
  id uuid primary key,
  exchange text not null,
  purpose text not null,
  sender_organisation_id text not null,
  receiver_organisation_id text not null,
  version int not null default 0,
  digest text not null default '',
  total int not null default 0,
  changed_at timestamptz not null,
  unique (sender_organisation_id, receiver_organisation_id, exchange)
);
create index item_set_of_receiver on sharing.item_set (receiver_organisation_id);
create index item_set_changed_at on sharing.item_set (changed_at);

-- The log: what each version changed, chained by digests. Never altered; a version says what it holds together with all before it.
create table sharing.segment (
  set_id uuid not null references sharing.item_set on delete cascade,
  version int not null check (version > 0),
  made_at timestamptz not null,
  previous_digest text not null,
  digest text not null,
  total int not null check (total >= 0),
  primary key (set_id, version)
);
create table sharing.segment_item (
  set_id uuid not null,
  version int not null,
  item_id uuid not null,
  change text not null check (change in ('added', 'removed')),
  kind text not null,
  canonical text not null,
  primary key (set_id, item_id, version),
  foreign key (set_id, version) references sharing.segment on delete cascade
);
create index segment_item_of_version on sharing.segment_item (set_id, version);
create index segment_item_named on sharing.segment_item (kind, canonical);

alter table sharing.disclosure drop constraint disclosure_item_kind_check;
alter table sharing.disclosure add constraint disclosure_item_kind_check
  check (item_kind in ('listing', 'report', 'holder-code', 'holder-notice', 'set'));

alter table sharing.item_set enable row level security;
alter table sharing.segment enable row level security;
alter table sharing.segment_item enable row level security;
create policy see on sharing.item_set for select to dijkwacht_app using ((select foundation.is_system())
  or sender_organisation_id = (select foundation.organisation_id()) or receiver_organisation_id = (select foundation.organisation_id()));
create policy program on sharing.item_set to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
create policy see on sharing.segment for select to dijkwacht_app using (exists (select from sharing.item_set s where s.id = set_id));
create policy program on sharing.segment to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
create policy see on sharing.segment_item for select to dijkwacht_app
  using (exists (select from sharing.item_set s where s.id = set_id));
create policy program on sharing.segment_item to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
