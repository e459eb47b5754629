-- SPDX-License-Identifier: EUPL-1.2
-- What the program asks about a number waits beside a change of words by a person: neither ends the other.

drop index partners.point_change_open;
create unique index point_change_open on partners.point_change
  (point_id, (proposed_organisation_id = 'program:dijkwacht')) where state in ('proposed', 'seconded', 'waiting');
