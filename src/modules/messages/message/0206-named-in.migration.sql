-- SPDX-License-Identifier: EUPL-1.2
-- The accounts, numbers and addresses that stand in a message, sealed: whoever handed it in is told what was found, also what nobody warns about.
-- Gone with the message, after at most 72 hours.
alter table shield.message add column sealed_named bytea;
