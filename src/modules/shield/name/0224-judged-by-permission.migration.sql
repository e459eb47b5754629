-- SPDX-License-Identifier: EUPL-1.2
-- Names, decisions, pages, notices and messages: of whoever judges for the authority that answers for the list, by permission, and of no colleague beside them.
create or replace function shield.judges() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person' and foundation.may('shield:judge')
    and foundation.organisation_id() = (select authority_id from shield.list) $$;
alter policy count on shield.list using (
  (select foundation.is_system()) or authority_id = (select foundation.organisation_id()) and (select foundation.may('shield:judge')));
-- What of it is told to who asks what we hold of them.
create function shield.answers() returns boolean language sql stable
  as $$ select foundation.may('data-requests:answer') and foundation.organisation_id() = (select authority_id from shield.list) $$;
create policy answer on shield.name for select to dijkwacht_app using ((select shield.answers()));
create policy answer on shield.decision for select to dijkwacht_app using ((select shield.answers()));
create policy answer on shield.fetched_page for select to dijkwacht_app using ((select shield.answers()));
