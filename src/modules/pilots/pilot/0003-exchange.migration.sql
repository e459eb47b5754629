-- SPDX-License-Identifier: EUPL-1.2
-- Which of our own exchanges a pilot makes possible (an id of agreements); part of the terms that are signed. Null: none.
alter table pilots.pilot add column exchange text;
create index pilot_of_exchange on pilots.pilot (exchange, id) where exchange is not null;

-- Counts as many of n cases as there is room for, by the rules of count_sample; no row when there is none. Looks under the lock, so that
-- what it promises is still there when it counts.
create function pilots.count_up_to(pilot uuid, n int, at timestamptz) returns table (counted int, sample_count int, is_full boolean)
  language sql security definer set search_path = '' as $$
    with room as (select least(n, p.sample_cap - p.sample_count) as n from pilots.pilot p where p.id = pilot for update)
    select room.n, c.sample_count, c.is_full from room cross join lateral pilots.count_sample(pilot, room.n, at) c $$;
revoke all on function pilots.count_up_to from public;
grant execute on function pilots.count_up_to to dijkwacht_app;
