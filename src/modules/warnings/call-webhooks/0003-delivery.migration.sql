-- SPDX-License-Identifier: EUPL-1.2
-- Which system of a partner was told of which change of a warning, and whether it answered. The addresses are those of signals.webhook.
create table warnings.delivery (
  organisation_id text not null,
  warning_id uuid not null references warnings.warning on delete cascade,
  news int not null,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  because text,
  at timestamptz not null,
  tried_at timestamptz,
  primary key (organisation_id, warning_id, news)
);
create index delivery_at on warnings.delivery (at);
create index delivery_warning on warnings.delivery (warning_id, news);

alter table warnings.delivery enable row level security;
create policy see on warnings.delivery for select to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy program on warnings.delivery to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
