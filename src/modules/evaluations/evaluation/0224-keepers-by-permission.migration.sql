-- SPDX-License-Identifier: EUPL-1.2
-- Whoever keeps evaluations, by the permission that the transaction has from its beginning.
create or replace function evaluations.is_keeper() returns boolean language sql stable
  as $$ select foundation.actor_kind() = 'person' and foundation.may('evaluations:keep') $$;
