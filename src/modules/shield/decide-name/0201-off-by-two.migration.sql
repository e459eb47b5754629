-- SPDX-License-Identifier: EUPL-1.2
-- A name goes off the list for good by two people: one takes it off for now, another decides that it stays off; or somebody else than the lister decides
-- about a request of its owner.
create function shield.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'withdrawn' and old.status in ('listed', 'suspended') and foundation.actor_kind() = 'person' and not foundation.is_system()
      and (old.status <> 'suspended' or coalesce((select s.decided_by = foundation.subject_id() from shield.decision s
        where s.name_id = new.id and s.to_status = 'suspended' order by s.decided_at desc limit 1), true))
      and not exists (select from shield.unblock_request q where q.name_id = new.id and q.outcome = 'lifted'
        and q.decided_by = foundation.subject_id() and q.decided_at >= new.status_at - interval '1 minute') then
    raise exception 'taking a name off the list takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before update of status on shield.name for each row execute function shield.refuse_alone();
