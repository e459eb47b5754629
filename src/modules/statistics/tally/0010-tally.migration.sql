-- SPDX-License-Identifier: EUPL-1.2
-- One row for each report that counts, with what it is counted by: no text, no identifier. '' is: not known.
create table statistics.counted_report (
  report_id uuid primary key,
  day date not null,
  organisation_id text not null check (organisation_id <> ''),
  form text not null,
  main_form text not null,
  channel text not null,
  pretext text not null,
  impersonated text not null,
  means text not null,
  victim text not null check (victim in ('', 'citizen', 'company')),
  municipality text not null,
  region text not null,
  kinds text[] not null,
  loss_in_cents bigint check (loss_in_cents >= 0)
);
create index counted_report_day on statistics.counted_report (day);

alter table statistics.counted_report enable row level security;
create policy see on statistics.counted_report for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on statistics.counted_report to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- The cells of the tabulations (tally/tabulation.ts); organisation '' is all together.
create table statistics.tally (
  tabulation text not null,
  organisation_id text not null,
  period date not null,
  first text not null,
  second text not null,
  reports int not null check (reports >= 0),
  with_loss int not null check (with_loss between 0 and reports),
  loss_in_cents bigint not null check (loss_in_cents >= 0),
  primary key (tabulation, organisation_id, period, first, second)
);

-- An organisation sees its own. All together is read by the program, which asks for permission and purpose first.
alter table statistics.tally enable row level security;
create policy see on statistics.tally for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on statistics.tally to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
