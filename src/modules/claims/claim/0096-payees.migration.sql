-- SPDX-License-Identifier: EUPL-1.2
-- To which account a victim wants the money: sealed, told by the victim, and read by the recovery organisation once there is something to pay out.
create table claims.payee (
  share_id uuid primary key references claims.share on delete cascade,
  claim_id uuid not null references claims.claim on delete cascade,
  sealed bytea not null,
  told_at timestamptz not null
);
create index payee_of_claim on claims.payee (claim_id);

alter table claims.payee enable row level security;
create policy see on claims.payee for select to dijkwacht_app using (
  (select foundation.is_system()) or exists (select from claims.claim c where c.id = claim_id
    and (select foundation.organisation_id()) in (c.organisation_id, c.recovery_organisation_id)));
create policy change on claims.payee to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
