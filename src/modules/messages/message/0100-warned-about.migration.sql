-- SPDX-License-Identifier: EUPL-1.2
-- What stands in a message and was warned about when it was read: [{"kind": "iban", "canonical": "…"}]. Looked up anew whenever somebody asks how the
-- message stands, and gone with the message, after at most 72 hours.
alter table shield.message add column warned jsonb not null default '[]';
create index message_with_warned on shield.message (received_at) where warned <> '[]';
