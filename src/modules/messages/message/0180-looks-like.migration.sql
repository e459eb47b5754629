-- SPDX-License-Identifier: EUPL-1.2
-- The form of fraud that the words of a message look like, by its number in the taxonomy, as the check said it; null: none that it is sure of.
alter table shield.message add column looks_like text check (looks_like ~ '^FF-[0-9]{3}$');
