-- SPDX-License-Identifier: EUPL-1.2
-- Whoever has the account or number of a warning must hear of it (art. 14 AVG), within a month. One task for each listing.
create table redress.notice (
  listing_id uuid primary key,
  organisation_id text not null,
  kind text not null,
  canonical text not null,
  listed_at timestamptz not null,
  due_on date not null,
  done_at timestamptz,
  -- 'partner': passed on by the one that gave it out; otherwise what somebody wrote.
  done_how text,
  done_by_name text,
  postponed_until date,
  postponed_reason text,
  postponed_by text,
  postponed_by_name text,
  check ((done_at is null) = (done_how is null)),
  -- A reason, a person and an end, or none of them.
  check (num_nulls(postponed_until, postponed_reason, postponed_by, postponed_by_name) in (0, 4))
);
create index notice_of_organisation on redress.notice (organisation_id, due_on) where done_at is null;
create index notice_listed_at on redress.notice (listed_at);

alter table redress.notice enable row level security;
create policy own on redress.notice to dijkwacht_app using (
  (select foundation.is_system())
  or (organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person'));
