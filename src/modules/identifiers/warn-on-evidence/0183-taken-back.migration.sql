-- SPDX-License-Identifier: EUPL-1.2
-- Whoever put it forward took it back before anybody judged it.
alter table identifiers.evidence add column is_taken_back boolean not null default false;
