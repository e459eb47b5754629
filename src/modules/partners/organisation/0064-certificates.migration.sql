-- SPDX-License-Identifier: EUPL-1.2
-- Thumbprints ('x5t#S256', RFC 8705) of the certificates that a machine client must connect with; none: it need not.
alter table partners.machine_client add column certificates text[] not null default '{}';
