-- SPDX-License-Identifier: EUPL-1.2
-- What keeps one person, or a partner's word, from blocking somebody's own site: how long the name has been there, and how many names one person listed
-- alone today. `registered_at`: as the registry says; null while nobody asked, or when it does not say.
alter table shield.name add column registered_at timestamptz, add column is_old boolean not null default false,
  add column age_asked_at timestamptz;
create index name_of_unknown_age on shield.name (id) where status = 'waiting' and age_asked_at is null;
create index decision_alone on shield.decision (decided_by, decided_at) where step = 'list' and first_reader is null;
