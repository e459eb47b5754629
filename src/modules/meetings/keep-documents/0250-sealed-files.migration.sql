-- SPDX-License-Identifier: EUPL-1.2
-- only adds: a file may also be sealed
-- `bytes`: of before, until the job meetings.seal-files comes to it.
alter table meetings.document add column sealed bytea, add column size int check (size between 1 and 5242880);
alter table meetings.document drop constraint document_check;
alter table meetings.document add constraint document_check check (num_nonnulls(link, bytes, sealed) = 1);
