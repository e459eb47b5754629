-- SPDX-License-Identifier: EUPL-1.2
-- Keyed digest of what the sign-in provider says of the human behind an account: accounts that share it are one human.
alter table partners.person add human bytea;
create index person_of_human on partners.person (human) where human is not null;
