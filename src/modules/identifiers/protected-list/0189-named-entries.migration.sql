-- SPDX-License-Identifier: EUPL-1.2
-- Whose a protected number is, where the program itself put it on the list: the number of the fraud desk of a bank that takes part.
alter table identifiers.protected_entry add column organisation text check (length(organisation) between 1 and 200);
