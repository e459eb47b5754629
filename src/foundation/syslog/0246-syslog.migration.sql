-- SPDX-License-Identifier: EUPL-1.2
-- How far the audit record has been sent as syslog, and what the last trouble was. One row: the record itself is the queue (decision 0251).
create table foundation.syslog_export (
  is_only boolean primary key default true check (is_only),
  last_id bigint not null default 0,
  records bigint not null default 0,
  sent_at timestamptz,
  failures int not null default 0,
  failed_at timestamptz,
  because text
);
insert into foundation.syslog_export default values;
grant select, update on foundation.syslog_export to dijkwacht_app;
alter table foundation.syslog_export enable row level security;
create policy program_only on foundation.syslog_export to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
