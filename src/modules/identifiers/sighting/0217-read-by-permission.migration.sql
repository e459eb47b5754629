-- SPDX-License-Identifier: EUPL-1.2
-- Which numbers stood in which report of the own organisation: for whoever reads or files reports, works on cases, publishes, answers who asks what we hold, or looks up who saw it.
create function identifiers.may_read() returns boolean language sql stable
  as $$ select foundation.may('reports:read', 'reports:file', 'cases:read', 'cases:work', 'identifiers:publish', 'data-requests:answer',
    'disclosures:oversee') $$;
drop policy see on identifiers.sighting;
create policy see on identifiers.sighting for select to dijkwacht_app using (
  (select foundation.is_system()) or controller_organisation_id = (select foundation.organisation_id()) and (select identifiers.may_read()));
