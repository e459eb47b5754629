-- SPDX-License-Identifier: EUPL-1.2
-- Taking back steps that take many names off the list waits for a second person: the step that the list goes back to, who wants it and why. All or none.
alter table shield.list
  add column back_to bigint,
  add column back_by text,
  add column back_by_name text,
  add column back_because text,
  add column back_at timestamptz;
