-- SPDX-License-Identifier: EUPL-1.2
-- Who wants warnings of one municipality; its province stands beside it, because a warning for all of that is for them too.
alter table warnings.subscriber add column municipality text not null default '' check (municipality ~ '^(GM\d{4})?$');
alter table warnings.subscriber add check (municipality = '' or province <> '');
