-- SPDX-License-Identifier: EUPL-1.2
-- The register of reporting points, as loaded from its file. No personal data.
create table partners.reporting_point (
  id text primary key,
  position int not null,
  audiences text[] not null, -- 'resident', 'business'
  fraud_forms text[] not null, -- taxonomy ids; FF-000 stands for all forms
  entry jsonb not null -- the whole entry, in the shape of reporting-point.schema.ts
);

-- What happened, in the words of the person it happened to, and the fraud forms that this can be.
create table partners.situation (
  id text primary key, -- a fraud form
  position int not null,
  fraud_forms text[] not null,
  label jsonb not null
);

alter table partners.reporting_point enable row level security;
alter table partners.situation enable row level security;
create policy read_reporting_points on partners.reporting_point for select to dijkwacht_app using (true);
create policy write_reporting_points on partners.reporting_point for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
create policy read_situations on partners.situation for select to dijkwacht_app using (true);
create policy write_situations on partners.situation for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
