-- SPDX-License-Identifier: EUPL-1.2
-- A warning is withdrawn by two people as well: what one puts forward says which of the two it asks.
alter table identifiers.evidence add column asks text not null default 'publish' check (asks in ('publish', 'withdraw'));

create or replace function identifiers.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'active' and new.decided_by <> 'policy'
      and (tg_op = 'INSERT' or (new.decided_by, new.decided_at) is distinct from (old.decided_by, old.decided_at))
      and not exists (select from identifiers.evidence e where e.listing_id = new.id and e.is_approved and e.asks = 'publish'
        and e.judged_by <> e.proposed_by and (tg_op = 'INSERT' or e.judged_at >= coalesce(old.decided_at, '-infinity'))) then
    raise exception 'a warning takes two people' using errcode = 'check_violation';
  end if;
  -- What ends by a rule, and what two people decided about an objection (it leaves a guard), end otherwise.
  if tg_op = 'UPDATE' and new.status = 'withdrawn' and old.status in ('active', 'suspended') and new.ended_by_person
      and not exists (select from identifiers.evidence e where e.listing_id = new.id and e.is_approved and e.asks = 'withdraw'
        and e.judged_by <> e.proposed_by and e.judged_at >= coalesce(old.decided_at, '-infinity'))
      and not exists (select from identifiers.guard g where g.identifier_id = new.identifier_id and g.cleared_at >= new.changed_at - interval '1 minute') then
    raise exception 'withdrawing a warning takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
