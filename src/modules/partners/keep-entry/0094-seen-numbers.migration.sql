-- SPDX-License-Identifier: EUPL-1.2
-- That two people agreed to something else says nothing of a number that they did not see: then it is not approved.

update partners.reporting_point as point set approved = null
  where point.approved is not null and not exists (
    select from partners.point_history as line
    where line.point_id = point.id and line.what in ('changed', 'approved')
      and line.fields && array['channels', 'source', 'lastVerified']);
