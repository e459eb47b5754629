-- SPDX-License-Identifier: EUPL-1.2
-- What a person must judge first: often heard of, handed in by a partner, pretending to be somebody. How often is capped, so that whoever sends
-- one name a thousand times gets it read soon, and keeps nothing else from being read.
alter table shield.name add column from_partner boolean not null default false;
alter table shield.name add column urgency int generated always as
  (least(seen, 25) + case when from_partner then 20 else 0 end + case when brand is not null then 10 else 0 end) stored;
create index name_to_judge on shield.name (urgency desc, last_received_at desc, id) where status in ('waiting', 'proposed');

-- Digests of what was seen when it was heard of: [{"what": "mail", "sha256": "..."}]. A decision takes them over.
alter table shield.mention add column evidence jsonb not null default '[]';
