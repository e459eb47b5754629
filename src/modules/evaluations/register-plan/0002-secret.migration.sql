-- SPDX-License-Identifier: EUPL-1.2
-- A plan can be about something that nobody may know of yet (a campaign under embargo): until then nobody but the program sees it.

alter table evaluations.evaluation add column secret_until timestamptz;

drop policy see on evaluations.evaluation;
create policy see on evaluations.evaluation for select to dijkwacht_app using (
  (select foundation.is_system())
  or coalesce(secret_until <= now(), true) and (
    status in ('published', 'withdrawn', 'stopped')
    or (select evaluations.is_keeper()) and (status = 'submitted' or organisation_id = (select foundation.organisation_id()))));
drop policy change on evaluations.evaluation;
create policy change on evaluations.evaluation for update to dijkwacht_app
  using (status not in ('withdrawn', 'stopped') and ((select foundation.is_system())
    or coalesce(secret_until <= now(), true) and (select evaluations.is_keeper())
      and (status = 'submitted' or organisation_id = (select foundation.organisation_id()))))
  with check ((select foundation.is_system()) or (select evaluations.is_keeper()));
