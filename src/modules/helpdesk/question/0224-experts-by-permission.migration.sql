-- SPDX-License-Identifier: EUPL-1.2
-- Experts see the questions of all, by the permission that the transaction has from its beginning.
create or replace function helpdesk.is_expert() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person' and foundation.may('helpdesk:answer') $$;
