-- SPDX-License-Identifier: EUPL-1.2
-- What one person judged alone another sends to vendors of browsers; on the authority's own decision two people list a name.
create function shield.refuse_sending_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.by_id = coalesce(
      (select case when d.first_reader is null then coalesce(d.decided_by, '') else '' end from shield.decision d
        where d.name_id = new.name_id and d.to_status = 'listed' order by d.decided_at desc, d.id desc limit 1),
      (select s.by_id from shield.takedown_step s where s.takedown_id = new.takedown_id and s.step = 'draft' order by s.number desc limit 1)) then
    raise exception 'sending to a vendor takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before insert on shield.submission for each row execute function shield.refuse_sending_alone();
alter table shield.decision add constraint own_decision_by_two
  check (step <> 'list' or legal_basis is distinct from 'besluit' or first_reader is not null or decided_by is null) not valid;

-- Whoever owns a name can be who deceives with it: one takes it off for now, a second one decides that it stays off.
alter table shield.unblock_request add column lift_by text;
create or replace function shield.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'withdrawn' and old.status in ('listed', 'suspended') and foundation.actor_kind() = 'person' and not foundation.is_system()
      and (old.status <> 'suspended' or coalesce((select s.decided_by = foundation.subject_id() from shield.decision s
        where s.name_id = new.id and s.to_status = 'suspended' order by s.decided_at desc limit 1), true))
      and not exists (select from shield.unblock_request q where q.name_id = new.id and q.outcome = 'lifted' and q.lift_by <> foundation.subject_id()
        and q.decided_by = foundation.subject_id() and q.decided_at >= new.status_at - interval '1 minute') then
    raise exception 'taking a name off the list takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
