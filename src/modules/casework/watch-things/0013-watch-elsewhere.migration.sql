-- SPDX-License-Identifier: EUPL-1.2
-- Of what others have a watch keeps one thing: that there is something, told from the next Monday on and never taken back. A row
-- for each of their reports counted and dated them.
alter table casework.watch add column elsewhere_from date;
update casework.watch w set elsewhere_from = date_trunc('week', now())::date + 7
  where exists (select from casework.alert a where a.watch_id = w.id and a.organisation_id <> w.organisation_id);
delete from casework.alert a using casework.watch w where w.id = a.watch_id and a.organisation_id <> w.organisation_id;
drop function casework.count_alerts_elsewhere;
