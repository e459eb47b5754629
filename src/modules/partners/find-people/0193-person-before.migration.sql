-- SPDX-License-Identifier: EUPL-1.2
-- What somebody was called and where they worked until then: the record has a number, and whoever watches asks by name.
create table partners.person_before (
  person_id uuid not null references partners.person on delete cascade,
  until timestamptz not null,
  name text not null,
  organisation_id text not null references partners.organisation,
  primary key (person_id, until)
);
create index person_before_of_organisation on partners.person_before (organisation_id);
alter table partners.person_before enable row level security;
create policy program on partners.person_before to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());

create function partners.keep_before() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into partners.person_before (person_id, until, name, organisation_id)
    values (old.id, clock_timestamp(), old.name, old.organisation_id);
  return null;
end $$;
create trigger keep_before after update of name, organisation_id on partners.person for each row
  when ((old.name, old.organisation_id) is distinct from (new.name, new.organisation_id)) execute function partners.keep_before();
