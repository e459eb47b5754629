-- SPDX-License-Identifier: EUPL-1.2
-- Which reports tell of which page: the count behind a page goes down when a report is withdrawn. `address`: as the shield keeps it of the report.
create table shield.takedown_report (
  takedown_id uuid not null references shield.takedown on delete cascade,
  report_id uuid not null,
  address text not null check (length(address) <= 2000),
  primary key (takedown_id, report_id, address)
);
create index takedown_report_of_report on shield.takedown_report (report_id);
alter table shield.takedown_report enable row level security;
create policy see on shield.takedown_report for select to dijkwacht_app using ((select shield.judges()));
create policy keep on shield.takedown_report to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
