-- SPDX-License-Identifier: EUPL-1.2
-- A warning is withdrawn by two people, as it was published.
alter table warnings.proposal
  drop constraint proposal_kind_check,
  add constraint proposal_kind_check check (kind in ('publish', 'correct', 'extend', 'withdraw'));

create function warnings.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'withdrawn' and old.status <> 'withdrawn' and not exists (select from warnings.proposal p
      where p.warning_id = new.id and p.kind = 'withdraw' and p.state = 'approved' and p.decided_by <> p.proposed_by) then
    raise exception 'withdrawing a warning takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before update of status on warnings.warning for each row execute function warnings.refuse_alone();
