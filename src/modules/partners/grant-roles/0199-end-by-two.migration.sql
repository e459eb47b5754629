-- SPDX-License-Identifier: EUPL-1.2
-- One administrator suspends somebody at once; what stays gone takes two: the access of anybody, the roles of an administrator or privacy officer.
alter table partners.person
  add column suspended_at timestamptz,
  add column suspended_by text,
  add constraint suspended_by_somebody check ((suspended_at is null) = (suspended_by is null)),
  add constraint suspended_while_active check (suspended_at is null or is_active);
alter table partners.role_grant
  add column asks text not null default 'give' check (asks in ('give', 'take', 'end')),
  drop constraint role_grant_roles_check,
  add constraint role_grant_roles_check check (cardinality(roles) > 0 or asks = 'end');

-- Whether a yes of two, in this transaction, stands behind it: three accounts, three humans as far as the sign-in provider says, and of the first two
-- none brought the other in with the yes of people of their own organisation.
create function partners.agreed_by_two(whom uuid, whom_human bytea, of_organisation text, what text, which text[]) returns boolean
  language sql stable set search_path = '' as $$
    select exists (select from partners.role_grant g
      left join partners.person proposer on proposer.id::text = g.proposed_by
      left join partners.person judge on judge.id::text = g.judged_by
    where g.person_id = whom and g.organisation_id = of_organisation and g.status = 'approved' and g.asks = what
      and g.judged_in = pg_current_xact_id() and g.judged_by = foundation.subject_id() and which <@ g.roles
      and coalesce(judge.human not in (proposer.human, whom_human) and proposer.human <> whom_human, true)
      and not exists (select from partners.role_grant b join partners.person agreed on agreed.id::text = b.judged_by
          and agreed.organisation_id = b.organisation_id
        where b.status = 'approved' and b.asks = 'give' and ((b.person_id::text = g.judged_by and b.proposed_by = g.proposed_by)
          or (b.person_id::text = g.proposed_by and b.proposed_by = g.judged_by)))) $$;

create or replace function partners.refuse_alone() returns trigger language plpgsql set search_path = '' as $$
declare
  had text[] := '{}';
  gone text[];
begin
  if tg_op = 'UPDATE' and old.is_active and old.organisation_id = new.organisation_id then had := old.roles; end if;
  if current_user <> 'dijkwacht_app'
    or (foundation.is_system() and foundation.subject_id() !~ '^[0-9a-f]{8}-[0-9a-f-]{27}$'
      and not exists (select from partners.machine_client c where c.client_id = foundation.subject_id())) then
    return new;
  end if;
  -- Whoever never got a role loses nothing.
  if not new.is_active and cardinality(had) > 0 and not partners.agreed_by_two(new.id, new.human, new.organisation_id, 'end', '{}') then
    raise exception 'ending access takes two people' using errcode = 'check_violation';
  end if;
  if 'privacy-officer' = any(had) and new.suspended_at is not null then
    raise exception 'nobody suspends a privacy officer alone' using errcode = 'check_violation';
  end if;
  gone := array(select unnest(had) except select unnest(new.roles));
  if new.is_active and (gone && '{administrator,privacy-officer}' or 'privacy-officer' = any(had) and cardinality(gone) > 0)
      and not partners.agreed_by_two(new.id, new.human, new.organisation_id, 'take', gone) then
    raise exception 'taking this role takes two people' using errcode = 'check_violation';
  end if;
  if new.is_active and not new.roles <@ had
      and not partners.agreed_by_two(new.id, new.human, new.organisation_id, 'give', array(select unnest(new.roles) except select unnest(had))) then
    raise exception 'a role takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
drop trigger never_alone on partners.person;
create trigger never_alone before insert or update of roles, is_active, organisation_id, suspended_at on partners.person
  for each row execute function partners.refuse_alone();
