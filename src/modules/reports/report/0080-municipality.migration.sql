-- SPDX-License-Identifier: EUPL-1.2
-- Where the victim lives: only to count by, never to judge or to order by. The province follows from it.
alter table reports.report add column municipality text check (municipality ~ '^GM[0-9]{4}$');
