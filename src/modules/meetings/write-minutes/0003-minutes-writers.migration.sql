-- SPDX-License-Identifier: EUPL-1.2
-- How often minutes changed: who approves them, or writes on, says which ones they saw.
alter table meetings.meeting add column minutes_revision int not null default 0;
alter table meetings.minute add column revision int not null default 1;

-- Who wrote minutes that are not approved yet, or sent them: somebody else approves them. Gone once they are.
create table meetings.minutes_writer (
  meeting_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  organisation_id text not null,
  wrote_at timestamptz not null,
  primary key (meeting_id, person_id),
  foreign key (meeting_id, group_id) references meetings.meeting (id, group_id) on delete cascade
);
create index minutes_writer_person on meetings.minutes_writer (person_id);

alter table meetings.minutes_writer enable row level security;
create policy see on meetings.minutes_writer for select to dijkwacht_app using (meetings.in_group(group_id));
create policy keep on meetings.minutes_writer to dijkwacht_app
  using ((select meetings.may_write())) with check ((select meetings.may_write()));
-- The chair approves first.
create policy forget on meetings.minutes_writer for delete to dijkwacht_app using (meetings.in_group(group_id, 'chair')
  and exists (select from meetings.meeting m where m.id = meeting_id and m.minutes = 'approved'));

alter policy chair on meetings.meeting using (minutes = 'sent' and meetings.in_group(group_id, 'chair')
  and not exists (select from meetings.minutes_writer w
    where w.meeting_id = meeting.id and w.person_id::text = (select foundation.subject_id())));
