-- SPDX-License-Identifier: EUPL-1.2
-- Whether something should be done more widely, with reasons; each decision stays, the last one holds. Who proposed and who agreed is for keepers only.
create table interventions.roll_out (
  id uuid primary key,
  code text not null references interventions.intervention on delete cascade,
  decision text not null check (decision in ('yes', 'not-yet', 'no')),
  -- Who decided, as a body: 'Kerngroep'.
  body text not null check (length(body) between 1 and 200),
  reasons text not null check (length(reasons) between 1 and 1000),
  -- On which evidence.
  evidence text not null check (length(evidence) between 1 and 500),
  missing text not null check (length(missing) <= 500),
  state text not null default 'waiting' check (state in ('waiting', 'agreed', 'declined')),
  proposed_by text not null,
  organisation_id text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_organisation_id text,
  decided_at timestamptz,
  check ((state = 'waiting') = (decided_at is null)),
  check (decision <> 'not-yet' or missing <> ''),
  -- A second pair of eyes.
  check (state = 'waiting' or decided_by <> proposed_by)
);
create unique index roll_out_waiting on interventions.roll_out (code) where state = 'waiting';
create index roll_out_proposed_at on interventions.roll_out (proposed_at);
create index roll_out_of on interventions.roll_out (code, decided_at desc);

alter table interventions.roll_out enable row level security;
create policy keep on interventions.roll_out to dijkwacht_app
  using ((select interventions.is_keeper())) with check ((select interventions.is_keeper()));
