-- SPDX-License-Identifier: EUPL-1.2
-- Changed by nobody who may not see it, also by a statement that looks at no row.
alter policy change on reports.report using (
  (select foundation.is_system())
  or controller_organisation_id = (select foundation.organisation_id()) and (select reports.may_read())
  or receipt_digest = (select reports.presented_receipt()));
