-- SPDX-License-Identifier: EUPL-1.2
-- One word for it in every room: approved, declined with a reason, taken back by whoever put it forward.
do $$
declare found text;
begin
  for found in select conname from pg_constraint where conrelid = 'interventions.roll_out'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) ~ '(agreed|decided_by)'
  loop execute format('alter table interventions.roll_out drop constraint %I', found); end loop;
end $$;
update interventions.roll_out set state = 'approved' where state = 'agreed';
alter table interventions.roll_out
  add because text,
  add check (state in ('waiting', 'approved', 'declined', 'taken-back')),
  add check (state in ('waiting', 'taken-back') or decided_by <> proposed_by);
