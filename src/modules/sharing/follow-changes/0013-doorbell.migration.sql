-- SPDX-License-Identifier: EUPL-1.2
-- Where a partner wants to hear that its set changed: that it did, not what. Set by the operator, so that nobody has us call an address of their choice.
create table sharing.doorbell (
  organisation_id text primary key,
  url text not null,
  changed_at timestamptz not null,
  rung_at timestamptz,
  failed_at timestamptz,
  -- How often in a row nobody answered.
  failures int not null default 0,
  because text
);
alter table sharing.doorbell enable row level security;
create policy see on sharing.doorbell for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on sharing.doorbell to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
