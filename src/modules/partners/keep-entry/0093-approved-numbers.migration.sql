-- SPDX-License-Identifier: EUPL-1.2
-- A number that ships with the program is shown after two people of this installation approved what it was compared with.

alter table partners.reporting_point
  -- Which numbers two people approved, from which source, of which day; null: none. Shown is what is the same.
  add column approved jsonb check (approved is null or jsonb_typeof(approved) = 'object');

-- What people approved already stays so: nothing about numbers, source or day changed since without two of them.
update partners.reporting_point as point set approved = jsonb_build_object(
    'numbers', (select coalesce(jsonb_agg(one ->> 'value'), '[]') from jsonb_array_elements(point.entry -> 'channels') as one
      where one ->> 'type' = 'phone' and one ->> 'value' <> '112'),
    'source', point.entry -> 'source' ->> 'url', 'day', point.entry ->> 'lastVerified')
  where point.entry -> 'source' ->> 'url' is not null and point.entry ->> 'lastVerified' is not null and exists (
    select from partners.point_change as change
    where change.point_id = point.id and change.state = 'shown' and change.needs_two and change.second_by is not null);

-- Nobody could be warned of it: it waits longer, and everybody reads that.
alter table partners.point_change
  add column unwarned boolean not null default false,
  add check (not unwarned or waits),
  add check (not unwarned or state not in ('waiting', 'shown') or shows_from >= second_at + interval '72 hours');
alter table partners.point_history
  add column unwarned boolean not null default false,
  drop constraint point_history_what_check,
  add constraint point_history_what_check check (what in ('changed', 'stopped', 'assigned', 'approved'));
