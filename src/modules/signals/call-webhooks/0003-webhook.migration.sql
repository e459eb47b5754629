-- SPDX-License-Identifier: EUPL-1.2
-- Where a partner's system wants to hear of signals. Set by the operator, so that nobody has us call an address of their choice.
create table signals.webhook (
  organisation_id text primary key,
  url text not null check (length(url) <= 500),
  changed_at timestamptz not null
);
-- What was told to it, and whether it answered.
create table signals.delivery (
  organisation_id text not null references signals.webhook on delete cascade,
  signal_id uuid not null references signals.signal on delete cascade,
  news int not null,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  because text,
  at timestamptz not null,
  tried_at timestamptz,
  primary key (organisation_id, signal_id, news)
);
create index delivery_at on signals.delivery (at);
create index delivery_signal on signals.delivery (signal_id);

alter table signals.webhook enable row level security;
create policy see on signals.webhook for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on signals.webhook to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table signals.delivery enable row level security;
create policy see on signals.delivery for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on signals.delivery to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
