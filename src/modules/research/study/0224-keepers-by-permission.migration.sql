-- SPDX-License-Identifier: EUPL-1.2
-- Whoever keeps the inventory, by the permission that the transaction has from its beginning.
create or replace function research.is_keeper() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person' and foundation.may('research:keep') $$;
-- They give out invitations, and read none.
drop policy keep on research.invitation;
create policy give on research.invitation for insert to dijkwacht_app with check ((select research.is_keeper()));
create policy program on research.invitation to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
