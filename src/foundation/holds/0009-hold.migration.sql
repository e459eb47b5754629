-- SPDX-License-Identifier: EUPL-1.2
-- Somebody said, with a reason and an end, that this is not to be destroyed meanwhile (a claim, a complaint, an investigation).
create table foundation.hold (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('report', 'listing')),
  subject_id uuid not null,
  organisation_id text not null,
  reason text not null check (length(reason) between 10 and 2000),
  placed_by text not null,
  placed_at timestamptz not null,
  ends_on date not null,
  lifted_at timestamptz,
  lifted_by text
);
create index hold_in_force on foundation.hold (subject_id, subject_kind) where lifted_at is null;
create index hold_of_organisation on foundation.hold (organisation_id, placed_at desc);
grant select, insert, update, delete on foundation.hold to dijkwacht_app;
alter table foundation.hold enable row level security;
create policy own_or_program on foundation.hold to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));

-- Asked by whatever destroys something. Of all organisations, whoever asks: hence of the owner. It tells no more than yes or no.
create function foundation.is_held(kind text, subject uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select from foundation.hold h where h.subject_kind = kind and h.subject_id = subject
    and h.lifted_at is null and h.ends_on >= (now() at time zone 'Europe/Amsterdam')::date) $$;
revoke all on function foundation.is_held from public;
grant execute on function foundation.is_held to dijkwacht_app;

-- Certificates of destruction hold no persons, and explain for ever why sealed lines are missing.
drop policy delete_old_lines on foundation.audit;
create policy delete_old_lines on foundation.audit for delete to dijkwacht_app
  using ((select foundation.is_system()) and at < now() - interval '7 years' and action <> 'foundation.rows-destroyed');
