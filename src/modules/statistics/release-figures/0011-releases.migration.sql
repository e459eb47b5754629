-- SPDX-License-Identifier: EUPL-1.2
-- Public figures change only by a release: one for each week, in order, kept for ever.
create table statistics.release (
  number int primary key check (number > 0),
  -- Monday of the week that it adds.
  week date not null unique check (extract(isodow from week) = 1),
  released_at timestamptz not null,
  policy text not null
);

-- What a release added; nothing of an earlier one is ever changed. '*' is the total over all forms or values.
create table statistics.released_figure (
  release int not null references statistics.release,
  span text not null check (span in ('week', 'four-weeks')),
  -- Monday on which it begins.
  period date not null,
  table_name text not null,
  form text not null,
  value text not null,
  -- Rounded; null: hidden.
  reports int check (reports >= 10),
  loss_in_cents bigint check (loss_in_cents >= 0),
  primary key (table_name, period, form, value, span)
);
create index released_figure_of_release on statistics.released_figure (release);

-- What was counted in a week when it was released, not rounded: periods of four weeks add these up, so that no later change shows.
create table statistics.frozen_week (
  week date not null,
  table_name text not null,
  form text not null,
  value text not null,
  reports int not null,
  with_loss int not null,
  loss_in_cents bigint not null,
  -- The largest loss of one report.
  largest_in_cents bigint not null,
  primary key (week, table_name, form, value)
);

alter table statistics.release enable row level security;
create policy see on statistics.release for select to dijkwacht_app using (true);
create policy add on statistics.release for insert to dijkwacht_app with check ((select foundation.is_system()));
alter table statistics.released_figure enable row level security;
create policy see on statistics.released_figure for select to dijkwacht_app using (true);
create policy add on statistics.released_figure for insert to dijkwacht_app with check ((select foundation.is_system()));
alter table statistics.frozen_week enable row level security;
create policy own on statistics.frozen_week to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
