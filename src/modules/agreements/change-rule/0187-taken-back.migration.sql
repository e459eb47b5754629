-- SPDX-License-Identifier: EUPL-1.2
-- One word for it in every room: what somebody proposed and did not want any more is taken back.
do $$
declare found text;
begin
  for found in select conname from pg_constraint where conrelid = 'agreements.proposal'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) ~ 'withdrawn'
  loop execute format('alter table agreements.proposal drop constraint %I', found); end loop;
end $$;
alter table agreements.proposal disable trigger keep_what_was_proposed;
update agreements.proposal set status = 'taken-back' where status = 'withdrawn';
alter table agreements.proposal enable trigger keep_what_was_proposed;
alter table agreements.proposal
  add check (status in ('open', 'approved', 'declined', 'taken-back')),
  add check (status in ('open', 'taken-back') or decided_by <> proposed_by),
  add check (status <> 'taken-back' or decided_by = proposed_by);
