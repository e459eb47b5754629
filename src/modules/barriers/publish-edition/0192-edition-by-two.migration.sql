-- SPDX-License-Identifier: EUPL-1.2
-- An edition, from whoever puts it forward with what the working group decided in words, to whoever publishes exactly that.
create table barriers.edition_proposal (
  id uuid primary key,
  number int not null,
  -- The approved changes that are in it; with another one it is put forward again.
  changes uuid[] not null check (cardinality(changes) > 0),
  decision_nl text not null check (length(decision_nl) between 3 and 2000),
  decision_en text not null check (length(decision_en) <= 2000),
  status text not null default 'waiting' check (status in ('waiting', 'published', 'declined', 'taken-back')),
  proposed_by text not null,
  proposed_name text not null,
  proposed_organisation_id text,
  proposed_at timestamptz not null,
  judged_by text,
  judged_organisation_id text,
  judged_at timestamptz,
  because text,
  check ((status = 'waiting') = (judged_by is null)),
  check (status <> 'published' or judged_by <> proposed_by)
);
create unique index one_waiting on barriers.edition_proposal ((true)) where status = 'waiting';
alter table barriers.edition_proposal enable row level security;
create policy work on barriers.edition_proposal to dijkwacht_app
  using ((select barriers.is_editor())) with check ((select barriers.is_editor()));
revoke update on barriers.edition_proposal from dijkwacht_app;
grant update (status, judged_by, judged_organisation_id, judged_at, because) on barriers.edition_proposal to dijkwacht_app;

create function barriers.refuse_alone() returns trigger language plpgsql as $$
begin
  if not foundation.is_system() and not exists (select from barriers.edition_proposal p where p.number = new.number
      and p.status = 'published' and p.judged_by = foundation.subject_id() and p.proposed_by <> p.judged_by) then
    raise exception 'an edition takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before insert on barriers.edition for each row execute function barriers.refuse_alone();
