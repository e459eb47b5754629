-- SPDX-License-Identifier: EUPL-1.2
-- What an open question began with, so that the next report that goes is told beside those that went before: "2 of 3", not "1 of 2".
alter table identifiers.listing
  add column fallen_from int,
  -- Why they went; 'changed' when not all went the same way.
  add column fallen_by text,
  add constraint fallen_while_asked check (fallen_from is null or review_by is not null);
