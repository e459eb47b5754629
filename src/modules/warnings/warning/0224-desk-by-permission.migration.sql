-- SPDX-License-Identifier: EUPL-1.2
-- Whoever writes or approves warnings, by the permission that the transaction has from its beginning.
create or replace function warnings.is_desk() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person' and foundation.may('warnings:write', 'warnings:approve') $$;
