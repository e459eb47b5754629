-- SPDX-License-Identifier: EUPL-1.2
-- Editions of the barrier model. An edition is whole and never changes. It is kept once per circle: what the public may read is another row, so
-- that a mistake in the code cannot show what is for professionals.

-- What this transaction may read: said by the code after it looked at who asks, for one transaction.
create function barriers.circle() returns text language sql stable
  as $$ select case
    when foundation.is_system() then 'professional'
    when foundation.actor_kind() = 'person' then coalesce(nullif(current_setting('app.barriers', true), ''), 'public')
    else 'public' end $$;

create table barriers.edition (
  number int not null check (number > 0),
  circle text not null check (circle in ('public', 'professional')),
  date date not null,
  status text not null check (status in ('draft', 'published')),
  content jsonb not null,
  -- SHA-256 of the whole edition as read.
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  primary key (number, circle)
);

alter table barriers.edition enable row level security;
create policy see on barriers.edition for select to dijkwacht_app
  using (circle = 'public' or (select barriers.circle()) <> 'public');
create policy load on barriers.edition for insert to dijkwacht_app with check (foundation.is_system());

-- Whatever the code does: what was said in an edition stays as it was.
create function barriers.refuse_change() returns trigger language plpgsql
  as $$ begin raise exception 'an edition of the barrier model never changes'; end $$;
create trigger never_changes before update or delete on barriers.edition
  for each row execute function barriers.refuse_change();
