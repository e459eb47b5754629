-- SPDX-License-Identifier: EUPL-1.2
-- What somebody measured is hidden by nobody: only withdrawing it, by who keeps evaluations, takes it back in sight of all.

create function evaluations.keep_secret() returns trigger language plpgsql as $$
begin
  if new.secret_until is distinct from old.secret_until and (old.status <> 'registered' or old.secret_until is null) then
    raise exception 'only a plan that is secret and that nobody measured can be shown or hidden';
  end if;
  return new;
end $$;
create trigger keep_secret before update on evaluations.evaluation for each row execute function evaluations.keep_secret();
