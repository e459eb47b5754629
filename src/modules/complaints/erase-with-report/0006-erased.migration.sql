-- SPDX-License-Identifier: EUPL-1.2
-- The report of a version was erased by somebody's right: of what was told nothing is left, of the version its number, checksum and signature.
alter table complaints.version add column erased_at timestamptz;
