-- SPDX-License-Identifier: EUPL-1.2
-- Changes of the barrier model: one person proposes, another decides, and publishing puts what was accepted into the next edition.

-- Whether this transaction works for a member of the working group: said by the code after it looked at the permission, for one transaction.
create function barriers.is_editor() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.barriers_editor', true) = 'yes' $$;

create table barriers.change (
  id uuid primary key,
  kind text not null check (kind in ('journey', 'step', 'barrier', 'source')),
  item_id text not null check (length(item_id) between 1 and 40),
  content jsonb, -- what it becomes; null: it goes
  before jsonb, -- what it was when this was proposed; null: it is new
  reason text not null check (length(reason) between 3 and 2000),
  status text not null default 'open' check (status in ('open', 'accepted', 'refused', 'withdrawn', 'published')),
  proposed_by text not null,
  proposed_name text not null,
  proposed_organisation_id text,
  proposed_at timestamptz not null,
  decided_by text,
  decided_name text,
  decided_organisation_id text,
  decided_at timestamptz,
  decision_reason text check (length(decision_reason) <= 2000),
  edition int,
  check (content is not null or before is not null),
  check ((status = 'open') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check ((status = 'published') = (edition is not null)),
  check (status <> 'refused' or length(decision_reason) >= 3),
  -- Four eyes: only taking back is for the proposer, and only for the proposer.
  check (status in ('open', 'withdrawn') or decided_by <> proposed_by),
  check (status <> 'withdrawn' or decided_by = proposed_by)
);
create unique index one_open on barriers.change (kind, item_id) where status = 'open';
create index of_item on barriers.change (kind, item_id);
create index waiting on barriers.change (status) where status in ('open', 'accepted');

-- Whatever the code does: what was proposed stays as it was, and a decision is made once, by whoever is at work here.
create function barriers.keep_change() returns trigger language plpgsql as $$
begin
  if (new.id, new.kind, new.item_id, new.content, new.before, new.reason, new.proposed_by, new.proposed_name, new.proposed_at)
    is distinct from
     (old.id, old.kind, old.item_id, old.content, old.before, old.reason, old.proposed_by, old.proposed_name, old.proposed_at)
  then raise exception 'what was proposed never changes'; end if;
  if old.status = 'open' then
    if new.status not in ('accepted', 'refused', 'withdrawn') then raise exception 'an open change is decided first'; end if;
    if new.decided_by is distinct from foundation.subject_id() then raise exception 'whoever decides signs for it'; end if;
  elsif old.status = 'accepted' and new.status = 'published' then
    if new.decided_by is distinct from old.decided_by then raise exception 'a decision never changes'; end if;
  else raise exception 'a decision never changes';
  end if;
  return new;
end $$;
create trigger keep before update on barriers.change for each row execute function barriers.keep_change();

alter table barriers.change enable row level security;
create policy see on barriers.change for select to dijkwacht_app using ((select barriers.is_editor()));
create policy propose on barriers.change for insert to dijkwacht_app
  with check ((select barriers.is_editor()) and status = 'open' and proposed_by = (select foundation.subject_id()));
create policy decide on barriers.change for update to dijkwacht_app
  using ((select barriers.is_editor())) with check ((select barriers.is_editor()));
create policy forget on barriers.change for delete to dijkwacht_app using (foundation.is_system());

-- The working group publishes; numbers follow each other without a gap.
create policy publish on barriers.edition for insert to dijkwacht_app with check ((select barriers.is_editor()));
create function barriers.next_number() returns trigger language plpgsql as $$
begin
  if new.number > 1 and not exists (select from barriers.edition e where e.number = new.number - 1)
  then raise exception 'editions are numbered without a gap'; end if;
  return new;
end $$;
create trigger next_number before insert on barriers.edition for each row execute function barriers.next_number();
