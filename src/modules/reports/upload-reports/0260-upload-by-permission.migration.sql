-- SPDX-License-Identifier: EUPL-1.2
-- A file of reports, before it is taken, tells as much of victims as the reports that come of it: for whoever files, and not for all of the organisation.
drop policy own on reports.upload;
create policy own on reports.upload to dijkwacht_app
  using ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and (select foundation.may('reports:file')));
