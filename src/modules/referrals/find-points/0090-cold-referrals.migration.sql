-- SPDX-License-Identifier: EUPL-1.2
-- Somebody was told where to go, with a report of theirs: who holds its code reads it back. Without a report it is only counted.
create table referrals.cold_referral (
  id uuid primary key,
  report_id uuid not null,
  sender_id text not null,
  -- The entry of the register.
  point_id text not null,
  told_at timestamptz not null,
  unique (report_id, point_id)
);
create index cold_referral_told_at on referrals.cold_referral (told_at);

alter table referrals.cold_referral enable row level security;
create policy see on referrals.cold_referral for select to dijkwacht_app using (
  (select foundation.is_system()) or sender_id = (select foundation.organisation_id()));
create policy change on referrals.cold_referral to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
