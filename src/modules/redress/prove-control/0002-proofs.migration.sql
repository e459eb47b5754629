-- SPDX-License-Identifier: EUPL-1.2
-- Whoever objected showed that it is theirs. That gives standing and a place further ahead, and proves nothing else.
alter table redress.objection add column proven_at timestamptz;

-- Each time that somebody asked for a code or had their domain looked at.
create table redress.proof (
  id uuid primary key,
  objection_id uuid not null references redress.objection on delete cascade,
  kind text not null,
  canonical text not null,
  way text not null check (way in ('domain', 'code')),
  -- Of the code; the code itself is only with the partner that passes it on.
  code_digest bytea,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  attempts int not null default 0,
  proven_at timestamptz,
  check ((way = 'code') = (code_digest is not null))
);
create index proof_of_objection on redress.proof (objection_id, way, asked_at desc);
create index proof_of_identifier on redress.proof (kind, canonical, asked_at);

-- Which partner gave out accounts or numbers that begin so, and passes a message on to their holder.
create table redress.issuer (
  kind text not null check (kind in ('iban', 'phone')),
  -- 'NLDIJK': country and bank of an account; '+316': the first digits of a number.
  prefix text not null,
  organisation_id text not null,
  primary key (kind, prefix)
);

alter table redress.proof enable row level security;
create policy see on redress.proof for select to dijkwacht_app
  using (exists (select from redress.objection o where o.id = objection_id));
create policy change on redress.proof to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table redress.issuer enable row level security;
create policy program on redress.issuer to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
