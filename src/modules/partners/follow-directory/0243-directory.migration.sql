-- SPDX-License-Identifier: EUPL-1.2
-- What the directory of an organisation says of its people (SCIM, RFC 7643), and when each last signed in. Whoever left comes in no more, whatever roles they still have.
alter table partners.person
  add column directory_name text,
  add column directory_id text,
  add column left_at timestamptz,
  add column last_sign_in timestamptz;
create unique index person_in_directory on partners.person (organisation_id, lower(directory_name)) where directory_name is not null;
update partners.person p set last_sign_in = (select max(a.at) from foundation.audit a
  where a.subject_id = p.id::text and a.action = 'access.signed-in') where p.is_active;
