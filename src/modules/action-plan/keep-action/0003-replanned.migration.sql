-- SPDX-License-Identifier: EUPL-1.2
-- A promise that gets another quarter says what it was, and why: otherwise what is late is on course again by a click.
alter table action_plan.action
  add column first_planning jsonb check (first_planning ->> 'kind' in ('quarters', 'continuous', 'depends')),
  add column replanned_because text not null default '' check (length(replanned_because) <= 500),
  add constraint replanned_with_reason check ((first_planning is null) = (replanned_because = ''));
