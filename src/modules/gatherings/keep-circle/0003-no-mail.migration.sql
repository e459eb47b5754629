-- SPDX-License-Identifier: EUPL-1.2
-- Addresses that want no more invitations, of whatever organisation: a keyed digest and a day, nothing that leads to anybody. It outlives the
-- contact, which is erased by the same word; otherwise the address could be added and mailed again.
create table gatherings.no_mail (
  address_digest bytea primary key check (length(address_digest) = 32),
  said_on date not null
);
alter table gatherings.no_mail enable row level security;
-- Every organisation asks it and adds to it; nobody takes away.
create policy ask on gatherings.no_mail for select to dijkwacht_app using ((select gatherings.is_organiser()));
create policy say on gatherings.no_mail for insert to dijkwacht_app with check ((select gatherings.is_organiser()));

-- One address stands once in the circle of an organisation: of two the oldest keeps it.
update gatherings.circle c set sealed_contact = null, address_digest = null
  where exists (select from gatherings.circle o where o.organisation_id = c.organisation_id
    and o.address_digest = c.address_digest and o.id < c.id);
drop index gatherings.circle_address;
create unique index circle_address on gatherings.circle (organisation_id, address_digest);
create index circle_digest on gatherings.circle (address_digest);

-- When a change was last mailed about: changes that follow soon wait, and go together.
alter table gatherings.invitation add column told_at timestamptz;
