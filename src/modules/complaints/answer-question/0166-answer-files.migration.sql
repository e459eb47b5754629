-- SPDX-License-Identifier: EUPL-1.2
-- Files that came with an answer to the police. They are no part of what was signed; the file itself lies with `reports`.
create table complaints.answer_file (
  complaint_id uuid not null references complaints.complaint on delete cascade,
  attachment_id uuid not null,
  step int not null,
  primary key (complaint_id, attachment_id)
);
alter table complaints.answer_file enable row level security;
-- The police open the copy that came with the report.
create policy own on complaints.answer_file to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id
    and ((select foundation.is_system()) or c.organisation_id = (select foundation.organisation_id()))));
