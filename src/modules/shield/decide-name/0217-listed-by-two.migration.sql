-- SPDX-License-Identifier: EUPL-1.2
-- A name comes on the list by two people, whatever ground they name: one proposes, another lists; also when it comes back after it was taken off for now.
alter table shield.decision drop constraint own_decision_by_two;

create function shield.refuse_deciding_alone() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  last_step text;
  last_by text;
begin
  if foundation.actor_kind() <> 'person' then return new; end if;
  if new.decided_by is distinct from foundation.subject_id() then
    raise exception 'a decision is of whoever takes it' using errcode = 'check_violation';
  end if;
  select d.step, d.decided_by into last_step, last_by from shield.decision d
    where d.name_id = new.name_id order by d.decided_at desc, d.id desc limit 1;
  if new.to_status = 'listed' and not coalesce(last_step = 'propose' and last_by <> new.decided_by and last_by = new.first_reader, false) then
    raise exception 'a name comes on the list by two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before insert on shield.decision for each row execute function shield.refuse_deciding_alone();

create or replace function shield.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if foundation.actor_kind() <> 'person' then return new; end if;
  if new.status = 'listed' and old.status <> 'listed' and not coalesce((select d.to_status = 'listed' and d.first_reader <> d.decided_by
      from shield.decision d where d.name_id = new.id order by d.decided_at desc, d.id desc limit 1), false) then
    raise exception 'a name comes on the list by two people' using errcode = 'check_violation';
  end if;
  if new.status = 'withdrawn' and old.status in ('listed', 'suspended')
      and (old.status <> 'suspended' or coalesce((select s.decided_by = foundation.subject_id() from shield.decision s
        where s.name_id = new.id and s.step = 'suspend' order by s.decided_at desc, s.id desc limit 1), true))
      and not exists (select from shield.unblock_request q where q.name_id = new.id and q.outcome = 'lifted' and q.lift_by <> foundation.subject_id()
        and q.decided_by = foundation.subject_id() and q.decided_at >= new.status_at - interval '1 minute') then
    raise exception 'taking a name off the list takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
