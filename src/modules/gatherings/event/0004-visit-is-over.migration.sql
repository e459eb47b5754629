-- SPDX-License-Identifier: EUPL-1.2
-- A working visit is secret until it is over: it was held from the day after its last day, not from the midnight with which its first day begins.
-- What was said earlier, under the old rule, counts as said then.
alter table gatherings.event drop constraint event_check4;
update gatherings.event set held_at = (ends_on + 1)::timestamp at time zone 'Europe/Amsterdam'
  where kind = 'visit' and (held_at at time zone 'Europe/Amsterdam')::date <= ends_on;
alter table gatherings.event add constraint event_held_after check (held_at is null
  or case when kind = 'visit' then (held_at at time zone 'Europe/Amsterdam')::date > ends_on
    else (held_at at time zone 'Europe/Amsterdam')::date >= starts_on end);
