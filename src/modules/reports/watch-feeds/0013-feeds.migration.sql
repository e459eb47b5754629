-- SPDX-License-Identifier: EUPL-1.2
-- When an organisation last filed reports by one way in: to notice that it fell silent.
create table reports.feed (
  organisation_id text not null,
  origin text not null check (origin in ('api', 'file')),
  first_at timestamptz not null,
  last_at timestamptz not null,
  -- Set by a person; null: learned from the longest gap of each day.
  set_hours int check (set_hours between 1 and 8760),
  is_watched boolean not null default true,
  -- What was announced last.
  silent_since timestamptz,
  primary key (organisation_id, origin)
);
-- The longest time without reports that ended on that day, of those longer than a minute.
create table reports.feed_day (
  organisation_id text not null,
  origin text not null,
  day date not null,
  longest_gap_seconds int not null,
  primary key (organisation_id, origin, day),
  foreign key (organisation_id, origin) references reports.feed on delete cascade
);
create index feed_day_day on reports.feed_day (day);

alter table reports.feed enable row level security;
create policy own on reports.feed to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table reports.feed_day enable row level security;
create policy own on reports.feed_day to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
