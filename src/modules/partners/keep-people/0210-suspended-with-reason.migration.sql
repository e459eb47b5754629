-- SPDX-License-Identifier: EUPL-1.2
-- Suspending and lifting have a reason, who suspended hears who lifted it, and of two administrators neither puts the other out alone.
alter table partners.person
  add column suspended_because text,
  add column lifted_at timestamptz,
  add column lifted_by text,
  add column lifted_because text,
  -- Who had suspended them, and hears it.
  add column lifted_of text,
  add constraint lifted_by_somebody check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_of is null));
alter table partners.role_grant
  add column reason text,
  drop constraint role_grant_asks_check,
  add constraint role_grant_asks_check check (asks in ('give', 'take', 'end', 'suspend')),
  drop constraint role_grant_roles_check,
  add constraint role_grant_roles_check check (cardinality(roles) > 0 or asks in ('end', 'suspend'));

create function partners.refuse_suspending_alone() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user <> 'dijkwacht_app' or foundation.subject_id() !~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then return new; end if;
  if old.suspended_at is null and new.suspended_at is not null and 'administrator' = any(old.roles)
      and not exists (select from partners.person p where p.organisation_id = new.organisation_id and p.is_active and p.suspended_at is null
        and 'administrator' = any(p.roles) and p.id::text not in (new.id::text, foundation.subject_id()))
      and not partners.agreed_by_two(new.id, new.human, new.organisation_id, 'suspend', '{}') then
    raise exception 'suspending the only other administrator takes two people' using errcode = 'check_violation';
  end if;
  if old.suspended_at is not null and new.suspended_at is null and new.is_active and exists (select from partners.person p
      where p.id::text = foundation.subject_id() and (p.id = new.id or p.human = new.human)) then
    raise exception 'nobody lets themselves in again' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_suspended_alone before update of suspended_at on partners.person
  for each row execute function partners.refuse_suspending_alone();
