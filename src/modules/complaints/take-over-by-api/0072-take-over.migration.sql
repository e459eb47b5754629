-- SPDX-License-Identifier: EUPL-1.2
-- How far the system of the police has each complaint: the newest step here, and the step up to which it says that it holds everything.
create table complaints.take_over (
  complaint_id uuid primary key references complaints.complaint on delete cascade,
  latest int not null check (latest >= 1),
  held int not null default 0,
  -- Its number in the system of the police.
  held_as text check (length(held_as) between 1 and 60),
  held_at timestamptz,
  -- Step at which that system could not read it, and why.
  refused int,
  refused_at timestamptz,
  problem text check (length(problem) between 1 and 500),
  check (held between 0 and latest),
  check ((held = 0) = (held_as is null) and (held_as is null) = (held_at is null)),
  check ((refused is null) = (problem is null) and (problem is null) = (refused_at is null))
);
create index take_over_waiting on complaints.take_over (complaint_id) where held < latest;
insert into complaints.take_over (complaint_id, latest)
  select complaint_id, max(number) from complaints.step group by complaint_id;

alter table complaints.take_over enable row level security;
-- Every step of either side raises `latest`.
create policy see on complaints.take_over to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id));
