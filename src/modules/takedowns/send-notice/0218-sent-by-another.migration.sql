-- SPDX-License-Identifier: EUPL-1.2
-- Whoever judged a page, or referred a name, sends no notice about it: it asks others to take something away.
create function shield.refuse_notice_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- The program hands over what a person asked for.
  if foundation.actor_kind() = 'person' and new.step in ('send', 'remind') and (
      new.by_id = (select s.by_id from shield.takedown_step s where s.takedown_id = new.takedown_id and s.step = 'draft' order by s.number desc limit 1)
      or new.by_id = (select d.decided_by from shield.decision d join shield.takedown t on t.name_id = d.name_id
        where t.id = new.takedown_id and d.step = 'refer' order by d.decided_at desc, d.id desc limit 1)) then
    raise exception 'a notice takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before insert on shield.notice for each row execute function shield.refuse_notice_alone();
create trigger never_alone before insert on shield.takedown_step for each row execute function shield.refuse_notice_alone();
