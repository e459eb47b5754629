-- SPDX-License-Identifier: EUPL-1.2
-- The inventory of studies and monitors. About organisations and what they look into: nobody is named.

-- Whether this transaction works for who keeps the inventory: said by the code after it looked at the permission, for one transaction.
create function research.is_keeper() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.research_keeper', true) = 'yes' $$;

create table research.study (
  code text primary key check (code ~ '^[a-z0-9-]{1,60}$'),
  status text not null check (status in ('wanted', 'planned', 'in-field', 'published', 'stopped')),
  title text not null check (length(title) between 1 and 300),
  title_en text not null,
  question text not null check (length(question) between 1 and 1000),
  question_en text not null,
  owner text not null check (length(owner) between 1 and 300),
  method text not null,
  forms text[] not null,
  populations text[] not null,
  period text not null,
  year int check (year between 1990 and 2100),
  sample int check (sample > 0),
  response int check (response >= 0),
  url text not null,
  source text not null,
  reading text not null,
  figures jsonb not null,
  review_on date not null,
  remark text not null,
  remark_en text not null,
  -- The same as what an installation begins with: a newer version of the program may still correct it.
  is_shipped boolean not null,
  changed_at timestamptz not null,
  version int not null default 1,
  check (response is null or sample is null or response <= sample)
);

alter table research.study enable row level security;
create policy see on research.study for select to dijkwacht_app using (true);
create policy keep on research.study to dijkwacht_app
  using ((select research.is_keeper())) with check ((select research.is_keeper()));
