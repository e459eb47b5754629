-- SPDX-License-Identifier: EUPL-1.2
-- Taking back steps that take many names off the list waits for a second person: the step that the list goes back to, who wants it and why.
alter table shield.list
  add column back_to bigint,
  add column back_by text,
  add column back_by_name text,
  add column back_because text check (length(back_because) between 3 and 2000),
  add column back_at timestamptz,
  add constraint back_whole check (num_nulls(back_to, back_by, back_by_name, back_because, back_at) in (0, 5));
