-- SPDX-License-Identifier: EUPL-1.2
-- A kept answer holds what a partner was answered: only the caller of then gets it again, whatever a query forgets.
alter table foundation.idempotency enable row level security;
create policy own on foundation.idempotency to dijkwacht_app using (
  (select foundation.is_system())
  or caller = (select foundation.actor_kind()) || ':' || coalesce((select foundation.subject_id()), ''));
