-- SPDX-License-Identifier: EUPL-1.2
-- How often a name had been heard of when it was decided about last: heard of as often again, what was judged harmless is looked at once more.
alter table shield.name add column seen_at_decision int;
