-- SPDX-License-Identifier: EUPL-1.2
-- What two people of the ministry say of a partner: how the accounts or numbers begin that it gave out. What is proposed never changes.
create table partners.issued_change (
  id uuid primary key,
  organisation_id text not null references partners.organisation,
  kind text not null check (kind in ('iban', 'phone')),
  -- All of that kind from then on; none: it gave out nothing any more.
  prefixes text[] not null,
  reason text not null,
  status text not null default 'proposed' check (status in ('proposed', 'approved', 'declined', 'taken-back')),
  proposed_by text not null,
  proposed_organisation_id text not null,
  proposed_at timestamptz not null,
  judged_by text,
  judged_organisation_id text,
  judged_at timestamptz,
  because text,
  check ((status = 'proposed') = (judged_by is null)),
  constraint approved_by_another check (status <> 'approved' or judged_by <> proposed_by)
);
create unique index issued_change_waiting on partners.issued_change (organisation_id, kind) where status = 'proposed';
create index issued_change_of_organisation on partners.issued_change (organisation_id, proposed_at);
alter table partners.issued_change enable row level security;
create policy program on partners.issued_change to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
revoke update on partners.issued_change from dijkwacht_app;
grant update (status, judged_by, judged_organisation_id, judged_at, because) on partners.issued_change to dijkwacht_app;
