-- SPDX-License-Identifier: EUPL-1.2
-- Addresses of sites that stand in reports and came into the queue by that: each once a report, so that the count behind a name is one of reports, and
-- what is withdrawn can be taken back. `address`: without what could point to whoever received it.
create table shield.reported_address (
  report_id uuid not null,
  address text not null check (length(address) <= 2000),
  -- Null for a page that only takedown can help with, and for what is nobody's to block.
  name_id uuid references shield.name on delete cascade,
  at timestamptz not null,
  primary key (report_id, address)
);
create index reported_address_of_name on shield.reported_address (name_id) where name_id is not null;
create index reported_address_at on shield.reported_address (at);
alter table shield.reported_address enable row level security;
create policy see on shield.reported_address for select to dijkwacht_app using ((select shield.judges()));
create policy keep on shield.reported_address to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table shield.mention drop constraint mention_source_check,
  add constraint mention_source_check check (source in ('citizen', 'partner', 'list', 'report'));
