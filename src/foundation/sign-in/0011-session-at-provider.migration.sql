-- SPDX-License-Identifier: EUPL-1.2
-- When somebody last showed who they are (null: the provider did not say), and what ends the session there as well as here.
alter table foundation.session
  add column authenticated_at timestamptz,
  add column provider_session bytea check (octet_length(provider_session) = 32),
  add column id_token bytea;
create index session_account on foundation.session (issuer, subject);
