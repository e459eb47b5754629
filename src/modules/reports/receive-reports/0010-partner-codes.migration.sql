-- SPDX-License-Identifier: EUPL-1.2
-- How the partner that filed a report classified it itself, as given: [{scheme, code, version?, label?}]. Never replaced by ours.
alter table reports.report add column partner_codes jsonb not null default '[]';
