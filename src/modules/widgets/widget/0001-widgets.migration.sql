-- SPDX-License-Identifier: EUPL-1.2
-- Sites that may show our widgets, trials, and how often widgets were used: numbers a day, of nobody.

-- A site that may put widgets into a frame.
create table widgets.host (
  host text primary key check (host ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(host) <= 200),
  organisation_id text not null,
  added_on date not null
);
create index host_of_organisation on widgets.host (organisation_id);

-- A comparison of two arms, drawn by lot. The seed follows from the id and our key; its digest is there from the start, so that it can be
-- checked afterwards that nobody chose.
create table widgets.trial (
  id text primary key check (length(id) <= 40),
  organisation_id text not null,
  widget text not null,
  audience text not null,
  experiment text not null,
  question text not null check (length(question) between 1 and 300),
  outcome text not null,
  per_arm int not null check (per_arm between 10 and 1000000),
  closes_on date not null,
  seed_digest text not null check (length(seed_digest) = 64),
  allocated int not null default 0 check (allocated >= 0),
  status text not null check (status in ('running', 'stopped')),
  started_on date not null,
  stopped_on date,
  stop_reason text check (length(stop_reason) <= 300),
  check ((status = 'stopped') = (stopped_on is not null and stop_reason is not null))
);
create unique index one_trial_at_a_time on widgets.trial (widget, audience) where status = 'running';

-- How often something happened on a day. No times, no addresses, no visitors. '' of host: our own site; of trial: in no trial.
create table widgets.count (
  day date not null,
  widget text not null check (length(widget) <= 40),
  audience text not null check (length(audience) <= 20),
  trial text not null check (length(trial) <= 40),
  arm text not null check (length(arm) <= 40),
  host text not null check (length(host) <= 200),
  event text not null check (length(event) <= 40),
  n int not null check (n > 0),
  primary key (day, widget, audience, trial, arm, host, event)
);
create index count_of_host on widgets.count (host, day);
create index count_of_trial on widgets.count (trial);

-- What a visit counted already, so that an address that is asked twice counts once. A digest with our key of chance that only the address
-- holds: it leads to no count and to nobody.
create table widgets.spent (
  digest bytea primary key check (length(digest) = 32),
  spent_on date not null
);
create index spent_on on widgets.spent (spent_on);

alter table widgets.host enable row level security;
create policy see on widgets.host for select to dijkwacht_app using (true);
create policy keep on widgets.host to dijkwacht_app
  using (organisation_id = (select foundation.organisation_id()) or (select foundation.is_system()))
  with check (organisation_id = (select foundation.organisation_id()) or (select foundation.is_system()));
alter table widgets.trial enable row level security;
create policy see on widgets.trial for select to dijkwacht_app using (true);
create policy keep on widgets.trial to dijkwacht_app
  using (organisation_id = (select foundation.organisation_id()) or (select foundation.is_system()))
  with check (organisation_id = (select foundation.organisation_id()) or (select foundation.is_system()));
alter table widgets.count enable row level security;
-- A partner sees what happened on its own sites, since they were its own.
create policy see on widgets.count for select to dijkwacht_app using (
  (select foundation.is_system()) or exists (
    select from widgets.host h where h.host = count.host and h.organisation_id = foundation.organisation_id() and h.added_on <= count.day));
create policy keep on widgets.count to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table widgets.spent enable row level security;
create policy program on widgets.spent to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
