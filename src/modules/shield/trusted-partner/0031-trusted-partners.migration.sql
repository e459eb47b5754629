-- SPDX-License-Identifier: EUPL-1.2
-- Partners that the operator trusts to hand in names. The fast lane is lost by itself when too many of their names were wrong; only the operator
-- gives it back.
create table shield.trusted_partner (
  organisation_id text primary key,
  quota_per_day int not null check (quota_per_day between 0 and 100000),
  has_fast_lane boolean not null,
  -- When and why the fast lane was lost; null while it was not.
  lost_at timestamptz,
  lost_because text,
  -- Decisions of before this moment do not count for the quality: a new start, said by the operator.
  counted_from timestamptz not null
);
alter table shield.trusted_partner enable row level security;
create policy see on shield.trusted_partner for select to dijkwacht_app using ((select shield.judges()));
create policy change on shield.trusted_partner for all to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- Which names the program listed on the word of which partner.
alter table shield.decision add column on_word_of text;
create index decision_on_word_of on shield.decision (on_word_of, decided_at) where on_word_of is not null;
