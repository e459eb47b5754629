-- SPDX-License-Identifier: EUPL-1.2
-- A report that tells the same as an earlier one counts once: it points to the one that counts. That one is never a duplicate itself.
alter table reports.report add column duplicate_of uuid references reports.report on delete set null;
alter table reports.report add check (duplicate_of is null or (status = 'duplicate' and duplicate_of <> id));
alter table reports.report drop constraint report_status_check;
alter table reports.report add constraint report_status_check
  check (status in ('received', 'confirmed', 'rejected', 'duplicate', 'withdrawn', 'closed'));
create index report_duplicate_of on reports.report (duplicate_of) where duplicate_of is not null;
