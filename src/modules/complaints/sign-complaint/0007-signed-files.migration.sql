-- SPDX-License-Identifier: EUPL-1.2
-- Names and SHA-256 of the files that were signed with a version, sealed as its answers are: what was signed does not change when a file is
-- wiped later.
alter table complaints.version add column sealed_files bytea;
