-- SPDX-License-Identifier: EUPL-1.2
-- Roles that an administrator proposes for a colleague. They come when somebody else agrees; what they are never changes.
create table partners.role_grant (
  id uuid primary key,
  person_id uuid not null references partners.person on delete cascade,
  organisation_id text not null references partners.organisation,
  roles text[] not null check (cardinality(roles) > 0),
  status text not null default 'proposed' check (status in ('proposed', 'approved', 'declined', 'taken-back')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  judged_by text,
  judged_at timestamptz,
  because text,
  -- The transaction in which it was approved: the roles come in that one, and never again.
  judged_in xid8,
  check ((status = 'proposed') = (judged_by is null)),
  check (status <> 'approved' or (judged_by <> proposed_by and judged_by <> person_id::text and proposed_by <> person_id::text))
);
create unique index role_grant_waiting on partners.role_grant (person_id) where status = 'proposed';
create index role_grant_of_person on partners.role_grant (person_id, judged_at);
create index role_grant_of_organisation on partners.role_grant (organisation_id, status);
alter table partners.role_grant enable row level security;
create policy use_grants on partners.role_grant for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
revoke update on partners.role_grant from dijkwacht_app;
grant update (status, judged_by, judged_at, because, judged_in) on partners.role_grant to dijkwacht_app;

-- The second lock: no person, client or visitor gives a role, also not to somebody who comes back or comes from another organisation. The program does
-- by itself: for an operator at the command line, two people of the ministry (who let an organisation in) and the mandate at eHerkenning. A person who
-- works in its name (`seeingAll`) is still the subject.
create function partners.refuse_alone() returns trigger language plpgsql set search_path = '' as $$
declare
  had text[] := '{}';
begin
  if tg_op = 'UPDATE' and old.is_active and old.organisation_id = new.organisation_id then had := old.roles; end if;
  if not new.is_active or new.roles <@ had or current_user <> 'dijkwacht_app'
    or (foundation.is_system() and foundation.subject_id() !~ '^[0-9a-f]{8}-[0-9a-f-]{27}$'
      and not exists (select from partners.machine_client c where c.client_id = foundation.subject_id())) then
    return new;
  end if;
  if not exists (
    select from partners.role_grant g
      left join partners.person proposer on proposer.id::text = g.proposed_by
      left join partners.person judge on judge.id::text = g.judged_by
    where g.person_id = new.id and g.organisation_id = new.organisation_id and g.status = 'approved'
      and g.judged_in = pg_current_xact_id() and g.judged_by = foundation.subject_id() and new.roles <@ (had || g.roles)
      -- Three accounts, and three humans as far as the sign-in provider says.
      and coalesce(judge.human not in (proposer.human, new.human) and proposer.human <> new.human, true)) then
    raise exception 'a role takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before insert or update of roles, is_active, organisation_id on partners.person
  for each row execute function partners.refuse_alone();
