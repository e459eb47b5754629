-- SPDX-License-Identifier: EUPL-1.2
-- Whether a system that hears of signals also wants warnings that were published for everybody.
alter table signals.webhook add column wants_warnings boolean not null default false;
