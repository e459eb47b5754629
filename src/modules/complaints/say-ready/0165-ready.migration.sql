-- SPDX-License-Identifier: EUPL-1.2
-- Whoever prepared it says that it can be signed; what is written after that takes it back.
alter table complaints.version add column ready_at timestamptz, add column ready_by text, add column ready_name text;
create index version_ready on complaints.version (ready_at) where ready_at is not null and signed_at is null;
