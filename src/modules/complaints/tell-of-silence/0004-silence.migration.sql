-- SPDX-License-Identifier: EUPL-1.2
-- That a service clock passed, once for each time that a complaint came into a status; and whether each side has seen it.
create table complaints.silence (
  complaint_id uuid not null references complaints.complaint on delete cascade,
  -- When it came into the status of which the clock ran out.
  since timestamptz not null,
  party text not null check (party in ('filer', 'police', 'prosecutor')),
  due date not null,
  told_at timestamptz not null,
  seen_by_filer_at timestamptz,
  seen_by_handler_at timestamptz,
  primary key (complaint_id, since)
);
alter table complaints.silence enable row level security;
create policy see on complaints.silence to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id));
