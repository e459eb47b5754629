-- SPDX-License-Identifier: EUPL-1.2
-- Somebody who was invited and did not sign in yet: the account at the sign-in service becomes theirs with the code, once. Until then they are known by
-- no issuer. Only a keyed digest of the code is kept.
create table partners.invitation (
  person_id uuid primary key references partners.person on delete cascade,
  issuer text not null,
  code_digest bytea not null unique,
  until timestamptz not null
);
alter table partners.invitation enable row level security;
create policy program on partners.invitation to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
