-- SPDX-License-Identifier: EUPL-1.2
-- Files with a complaint: the file itself lies with `reports`. Belongs to the versions from the first up to and including the last.
create table complaints.file (
  complaint_id uuid not null references complaints.complaint on delete cascade,
  attachment_id uuid not null,
  first_version int not null check (first_version >= 1),
  -- null: also to the next one.
  last_version int,
  primary key (complaint_id, attachment_id),
  check (last_version >= first_version)
);
alter table complaints.file enable row level security;
-- The police open the copy that came with the report.
create policy own on complaints.file to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id
    and ((select foundation.is_system()) or c.organisation_id = (select foundation.organisation_id()))));
