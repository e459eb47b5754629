-- SPDX-License-Identifier: EUPL-1.2
-- Whoever lets partners in, by the permission that the transaction has from its beginning; of the ministry, whoever gave out the permission.
create or replace function partners.is_admitter() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person' and foundation.may('partners:admit')
    and exists (select from partners.organisation where id = foundation.organisation_id() and kind = 'ministry') $$;
