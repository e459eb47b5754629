-- SPDX-License-Identifier: EUPL-1.2
-- One word for it in every room: approved, declined, taken back.
do $$
declare found text;
begin
  for found in select conname from pg_constraint where conrelid = 'barriers.change'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) ~ '(accepted|refused|withdrawn)'
  loop execute format('alter table barriers.change drop constraint %I', found); end loop;
end $$;
alter table barriers.change disable trigger keep;
update barriers.change set status = case status when 'accepted' then 'approved' when 'refused' then 'declined' else 'taken-back' end
  where status in ('accepted', 'refused', 'withdrawn');
alter table barriers.change enable trigger keep;
alter table barriers.change
  add check (status in ('open', 'approved', 'declined', 'taken-back', 'published')),
  add check (status <> 'declined' or length(decision_reason) >= 1),
  add check (status in ('open', 'taken-back') or decided_by <> proposed_by),
  add check (status <> 'taken-back' or decided_by = proposed_by);
drop index barriers.waiting;
create index waiting on barriers.change (status) where status in ('open', 'approved');

create or replace function barriers.keep_change() returns trigger language plpgsql as $$
begin
  if (new.id, new.kind, new.item_id, new.content, new.before, new.reason, new.proposed_by, new.proposed_name, new.proposed_at)
    is distinct from
     (old.id, old.kind, old.item_id, old.content, old.before, old.reason, old.proposed_by, old.proposed_name, old.proposed_at)
  then raise exception 'what was proposed never changes'; end if;
  if old.status = 'open' then
    if new.status not in ('approved', 'declined', 'taken-back') then raise exception 'an open change is decided first'; end if;
    if new.decided_by is distinct from foundation.subject_id() then raise exception 'whoever decides signs for it'; end if;
  elsif old.status = 'approved' and new.status = 'published' then
    if new.decided_by is distinct from old.decided_by then raise exception 'a decision never changes'; end if;
  else raise exception 'a decision never changes';
  end if;
  return new;
end $$;
