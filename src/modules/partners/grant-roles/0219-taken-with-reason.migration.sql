-- SPDX-License-Identifier: EUPL-1.2
-- A role that one administrator takes has a reason, which whoever had it and the other administrators read; where nobody else has that role it takes two.
alter table partners.role_grant
  drop constraint role_grant_status_check,
  add constraint role_grant_status_check check (status in ('proposed', 'approved', 'declined', 'taken-back', 'taken')),
  add constraint role_grant_taken_check check (status <> 'taken' or (asks = 'take' and reason is not null and judged_by = proposed_by));

create function partners.refuse_taking_alone() returns trigger language plpgsql set search_path = '' as $$
declare
  gone text[] := array(select unnest(old.roles) except select unnest(new.roles));
begin
  if current_user <> 'dijkwacht_app' or foundation.subject_id() !~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' or not old.is_active or not new.is_active
      or cardinality(gone) = 0 or partners.agreed_by_two(new.id, new.human, new.organisation_id, 'take', gone) then
    return new;
  end if;
  if not exists (select from partners.role_grant g where g.person_id = new.id and g.status = 'taken' and g.judged_by = foundation.subject_id()
      and g.judged_in = pg_current_xact_id() and gone <@ g.roles) then
    raise exception 'taking a role has a reason' using errcode = 'check_violation';
  end if;
  if exists (select from unnest(gone) role where not exists (select from partners.person p where p.organisation_id = new.organisation_id
      and p.id <> new.id and p.is_active and p.suspended_at is null and role = any(p.roles))) then
    raise exception 'taking a role that nobody else has takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_taken_alone before update of roles on partners.person
  for each row execute function partners.refuse_taking_alone();
